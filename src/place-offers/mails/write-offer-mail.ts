import { germanDay } from '#libs/calendar';
import { Eta } from 'eta';
import type { NamedOffer } from '../named-offer.js';
import { levelWords, reasonSentence } from './offer-texts.js';

/** “Nachricht zu einem Platzangebot”: what is told of it, each once. */
export type OfferNews =
  | 'made'
  | 'reminder'
  | 'lapsed'
  | 'lapsed-and-paused'
  | 'withdrawn'
  | 'enrolled'
  | 'turned-away'
  | 'client-accepted'
  | 'client-declined'
  | 'accepted'
  | 'given-back';

interface Wording {
  readonly subject: string;
  /** Sentences with {frist} and {grund} to be filled in. */
  readonly said: string;
}

/** Never “Zusage”: an offer admits nobody, the provider does. */
const WORDINGS: Readonly<Record<OfferNews, Wording>> = {
  made: {
    subject: 'Platzangebot bis {frist}',
    said: 'für diesen Fall gibt es ein Platzangebot. Bitte antworten Sie bis zum {frist}: annehmen oder ausschlagen. Ohne Antwort geht der Platz danach an die nächste Person; der Fall behält seine Position.',
  },
  reminder: {
    subject: 'Erinnerung: Platzangebot endet am {frist}',
    said: 'dieses Platzangebot ist noch nicht beantwortet. Es endet am {frist}.',
  },
  lapsed: {
    subject: 'Platzangebot abgelaufen',
    said: 'dieses Platzangebot ist ohne Antwort abgelaufen. Der Platz geht an die nächste Person. Der Fall wartet weiter und behält seine Position.',
  },
  'lapsed-and-paused': {
    subject: 'Platzangebot abgelaufen, Fall pausiert',
    said: 'auch dieses Platzangebot ist ohne Antwort abgelaufen. Der Fall ist jetzt pausiert (nicht erreichbar) und wird übergangen, bis Sie ihn wieder aufnehmen. Er behält seine Position.',
  },
  withdrawn: {
    subject: 'Platzangebot zurückgezogen',
    said: 'dieses Platzangebot wurde zurückgezogen. {grund} Der Fall wartet weiter und behält seine Position.',
  },
  enrolled: {
    subject: 'Anmeldung bestätigt',
    said: 'der Kursträger hat die Anmeldung bestätigt.',
  },
  'turned-away': {
    subject: 'Nicht aufgenommen',
    said: 'der Kursträger konnte die Person nicht aufnehmen. {grund} Der Fall wartet weiter und behält seine Position.',
  },
  'client-accepted': {
    subject: 'Platzangebot über den Link angenommen',
    said: 'dieses Platzangebot wurde über den Link der Person angenommen. Der Kursträger ist gebeten, sie anzumelden.',
  },
  'client-declined': {
    subject: 'Platzangebot über den Link ausgeschlagen',
    said: 'dieses Platzangebot wurde über den Link der Person ausgeschlagen. {grund} Der Fall wartet weiter und behält seine Position.',
  },
  accepted: {
    subject: 'Platz angenommen, bitte anmelden',
    said: 'dieser Platz ist angenommen. Bitte melden Sie die Person an und bestätigen Sie die Anmeldung. Bis dahin ist der Platz für sie zurückgehalten.',
  },
  'given-back': {
    subject: 'Platz zurückgegeben',
    said: 'dieser Platz wurde zurückgegeben und ist wieder frei. {grund}',
  },
};

const TEXT = `Guten Tag,

<%~ it.said %>

<% for (const [label, value] of it.lines) { %><%~ label %>: <%~ value %>
<% } %>
Ansehen: <%~ it.href %>

Diese Nachricht nennt nur die Fallnummer. Bitte nennen Sie auch in Ihrer Antwort keine Namen.

Ihr Kurskreis
`;

const HTML = `<!doctype html><html lang="de"><body>
<p>Guten Tag,</p>
<p><%= it.said %></p>
<table><% for (const [label, value] of it.lines) { %>
<tr><th scope="row" align="left"><%= label %></th><td><%= value %></td></tr><% } %>
</table>
<p><a href="<%= it.href %>">In Kurskreis ansehen</a></p>
<p>Diese Nachricht nennt nur die Fallnummer. Bitte nennen Sie auch in Ihrer Antwort keine Namen.</p>
<p>Ihr Kurskreis</p>
</body></html>
`;

const eta = new Eta({ autoEscape: true, autoTrim: false });
const textOf = eta.compile(TEXT);
const htmlOf = eta.compile(HTML);

/** “Platzangebot melden”: subject, text and HTML. */
export function writeOfferMail(
  news: OfferNews,
  named: NamedOffer,
  href: string,
): { readonly subject: string; readonly text: string; readonly html: string } {
  const { subject, said } = WORDINGS[news];
  const letter = { said: filled(said, named), lines: linesOf(named), href };
  return {
    subject: `Kurskreis: ${filled(subject, named)} (Fall ${named.caseCode})`,
    text: textOf.call(eta, letter),
    html: htmlOf.call(eta, letter),
  };
}

function filled(words: string, { offer }: NamedOffer): string {
  return words
    .replace('{frist}', germanDay(offer.answerUntil))
    .replace('{grund}', reasonSentence(offer.reasonCode))
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

function linesOf({
  caseCode,
  office,
  provider,
  course,
  site,
  offer,
}: NamedOffer): (readonly [string, string])[] {
  const level = levelWords(course.level);
  return [
    ['Fall', caseCode],
    ['Stelle', office.name],
    ['Kurs', course.title],
    ['Kursträger', provider.name],
    ['Kursort', `${site.name}, ${site.town}`],
    [
      'Einstieg',
      `Abschnitt ${offer.sectionNumber}${level === '' ? '' : `, ${level}`}, ab ${germanDay(course.startsOn)}`,
    ],
    ...(offer.children === 0 ? [] : [['Kinderbeaufsichtigung', `${offer.children}`] as const]),
  ];
}
