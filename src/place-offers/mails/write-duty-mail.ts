import { Eta } from 'eta';
import { OFFERING_STATE_WORDS } from '#libs/course-catalogue';
import type { CalledOffCourse } from '../called-off.js';
import { calledOffSentences } from './called-off-words.js';

const TEXT = `Guten Tag,

<%~ it.said %>

Wer dort über die Warteliste ein Platzangebot hatte, wartet an der alten Position weiter; die Stellen haben wir benachrichtigt.

Bitte denken Sie an Ihre eigene Pflicht: Kommt ein Kurs nicht innerhalb von sechs Wochen nach der Anmeldung zustande, informiert der Kursträger die Teilnehmenden und das Bundesamt unverzüglich (IntV § 7 Abs. 4 Satz 3). Kurskreis tut das nicht für Sie. Als Hilfe zwei Entwürfe zum Anpassen:

--- Entwurf an die Teilnehmenden ---

Guten Tag,

<%~ it.said %> Wir bedauern das. Sobald wir Ihnen einen anderen Kurs nennen können, melden wir uns bei Ihnen. Sie können sich auch bei einem anderen Kursträger anmelden.

<%~ it.providerName %>

--- Entwurf an das Bundesamt (Regionalstelle) ---

Guten Tag,

<%~ it.said %> Angemeldet waren nach unseren Angaben <%~ it.registered %> Personen. Ein Kurs innerhalb von sechs Wochen nach der Anmeldung kommt damit für sie voraussichtlich nicht zustande (IntV § 7 Abs. 4).

<%~ it.providerName %>

---

Ihr Kurskreis
`;

const HTML = `<!doctype html><html lang="de"><body><pre style="font-family: inherit; white-space: pre-wrap"><%= it.text %></pre></body></html>
`;

const eta = new Eta({ autoEscape: true, autoTrim: false });
const textOf = eta.compile(TEXT);
const htmlOf = eta.compile(HTML);

/** “An die Pflicht erinnern” (IntV §7(4) S.3), to the provider of a course that was called off: drafts, sent to nobody else. */
export function writeDutyMail(course: CalledOffCourse): {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
} {
  const { providerName, registered } = course;
  const text = textOf.call(eta, { said: calledOffSentences(course), providerName, registered });
  return {
    subject: `Kurskreis: Kurs ${OFFERING_STATE_WORDS[course.kind]}, bitte Teilnehmende und Bundesamt informieren`,
    text,
    html: htmlOf.call(eta, { text }),
  };
}
