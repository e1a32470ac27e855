import { Eta } from 'eta';
import { germanDay, type LocalDate } from '#libs/calendar';
import { REASON_WORDS, type StepReason } from '#libs/referral';

const eta = new Eta({ autoEscape: true, autoTrim: false });

/** A mail of a few sentences and one link. */
export interface ShortMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const TEXT = `Guten Tag,

<%~ it.sentences.join('\\n\\n') %>

<%~ it.link %>

Ihr Kurskreis
`;

const HTML = `<!doctype html><html lang="de"><body>
<p>Guten Tag,</p>
<% for (const sentence of it.sentences) { %><p><%= sentence %></p>
<% } %><p><a href="<%= it.link %>"><%= it.linkWords %></a></p>
<p>Ihr Kurskreis</p>
</body></html>
`;

function write(
  subject: string,
  words: { sentences: readonly string[]; link: string; linkWords: string },
): ShortMail {
  return { subject, text: eta.renderString(TEXT, words), html: eta.renderString(HTML, words) };
}

/** To the provider that was asked: code and deadline. */
export function addressedCaseMail(asked: { code: string; answerUntil: LocalDate; link: string }): ShortMail {
  const until = germanDay(asked.answerUntil);
  return write(`Kurskreis: Ein Fall wartet bis ${until} auf Ihre Antwort`, {
    sentences: [
      `eine Stelle hat Ihnen den Fall ${asked.code} geschickt und bittet Sie, die Person auf Ihre Liste zu nehmen.`,
      `Bitte antworten Sie bis zum ${until}. Danach steht der Fall auf der gemeinsamen Warteliste.`,
    ],
    link: asked.link,
    linkWords: 'Fall ansehen und antworten',
  });
}

/** What the provider answered, and why. */
export interface ProvidersAnswer {
  readonly act: 'list' | 'return' | 'reject';
  readonly reasonCode: string | null;
}

const ANSWERS: Readonly<Record<ProvidersAnswer['act'], string>> = {
  list: 'nimmt die Person auf die Liste',
  return: 'hat den Fall auf die gemeinsame Warteliste zurückgegeben',
  reject: 'hat den Fall abgelehnt',
};

/** To the office: code, answer, reason. */
export function answeredCaseMail(answered: ProvidersAnswer & { code: string; link: string }): ShortMail {
  const { code, act, reasonCode, link } = answered;
  const reason = reasonCode === null ? [] : [`Grund: ${REASON_WORDS[reasonCode as StepReason]}.`];
  return write(`Kurskreis: Antwort zum Fall ${code}`, {
    sentences: [`der angefragte Kursträger ${ANSWERS[act]} (Fall ${code}).`, ...reason],
    link,
    linkWords: 'Fall ansehen',
  });
}
