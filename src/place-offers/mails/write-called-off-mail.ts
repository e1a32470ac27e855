import { germanDay } from '#libs/calendar';
import { Eta } from 'eta';
import { OFFERING_STATE_WORDS } from '#libs/course-catalogue';
import type { AffectedCase, Alternative, CalledOffCourse } from '../called-off.js';
import { calledOffSentences } from './called-off-words.js';

/** One of the office's own cases. */
export interface ToldCase {
  readonly code: string;
  readonly how: AffectedCase['how'];
  readonly alternatives: readonly Alternative[];
}

const HOW: Readonly<Record<ToldCase['how'], string>> = {
  withdrawn: 'wartet weiter und behält die alte Position auf der Warteliste',
  wished: 'hatte diesen Kurs als Wunsch; bitte prüfen Sie die Wünsche',
  'in-course': 'war schon in diesem Kurs; bitte entscheiden Sie, wie es weitergeht',
};

const TEXT = `Guten Tag,

<%~ it.said %>

<%~ it.heading %>
<% for (const one of it.cases) { %>
<%~ one.code %>: <%~ one.how %>
<% for (const line of one.lines) { %>  - <%~ line %>
<% } %><% } %>
Die genannten Kurse sind Vorschläge. Plätze werden in der offengelegten Reihenfolge der Warteliste angeboten.

Fälle und Wünsche ansehen: <%~ it.href %>

Diese Nachricht nennt nur die Fallnummern. Bitte nennen Sie auch in Ihrer Antwort keine Namen.

Ihr Kurskreis
`;

const HTML = `<!doctype html><html lang="de"><body>
<p>Guten Tag,</p>
<p><%= it.said %></p>
<p><%= it.heading %></p>
<ul><% for (const one of it.cases) { %>
<li><strong><%= one.code %></strong>: <%= one.how %><ul><% for (const line of one.lines) { %>
<li><%= line %></li><% } %></ul></li><% } %>
</ul>
<p>Die genannten Kurse sind Vorschläge. Plätze werden in der offengelegten Reihenfolge der Warteliste angeboten.</p>
<p><a href="<%= it.href %>">Fälle und Wünsche ansehen</a></p>
<p>Diese Nachricht nennt nur die Fallnummern. Bitte nennen Sie auch in Ihrer Antwort keine Namen.</p>
<p>Ihr Kurskreis</p>
</body></html>
`;

const eta = new Eta({ autoEscape: true, autoTrim: false });
const textOf = eta.compile(TEXT);
const htmlOf = eta.compile(HTML);

/** “Ausfall melden”, to the office of the cases. */
export function writeCalledOffMail(
  course: CalledOffCourse,
  cases: readonly ToldCase[],
  href: string,
): { readonly subject: string; readonly text: string; readonly html: string } {
  const letter = {
    said: calledOffSentences(course),
    heading:
      cases.length === 1 ? 'Betroffen ist einer Ihrer Fälle:' : `Betroffen sind ${cases.length} Ihrer Fälle:`,
    cases: cases.map((one) => ({ code: one.code, how: HOW[one.how], lines: linesOf(one) })),
    href,
  };
  return {
    subject: `Kurskreis: Kurs ${OFFERING_STATE_WORDS[course.kind]}, ${cases.length === 1 ? 'einer Ihrer Fälle' : `${cases.length} Ihrer Fälle`} betroffen`,
    text: textOf.call(eta, letter),
    html: htmlOf.call(eta, letter),
  };
}

function linesOf({ how, alternatives }: ToldCase): readonly string[] {
  if (how === 'in-course') return [];
  if (alternatives.length === 0) return ['Zurzeit gibt es keinen passenden Kurs mit freiem Platz.'];
  return alternatives.map(
    ({ title, providerName, town, startsOn, freePlaces }) =>
      `${title} (${providerName}), ${town}, Einstieg ab ${germanDay(startsOn)}, ${freePlaces} ${freePlaces === 1 ? 'freier Platz' : 'freie Plätze'}`,
  );
}
