import { Eta } from 'eta';

const eta = new Eta({ autoEscape: true, autoTrim: false });

/** What an office is told of a date for which it booked. */
export interface TestNews {
  readonly kind: 'changed' | 'cancelled';
  readonly officeName: string;
  readonly providerName: string;
  readonly times: string;
  readonly place: string;
  /** “Grund”, in words; null for a change. */
  readonly reason: string | null;
  /** Codes of the office's own cases; who they are, only the office knows. */
  readonly caseCodes: readonly string[];
  readonly calendarLink: string;
}

const TEXT = `Guten Tag,

<% if (it.kind === 'cancelled') { %>der Kursträger <%~ it.providerName %> hat einen Einstufungstest abgesagt, für den Sie gebucht hatten:<% } else { %>der Kursträger <%~ it.providerName %> hat einen Einstufungstest verlegt, für den Sie gebucht haben. Er ist nun:<% } %>

<%~ it.times %>
<%~ it.place %>
<% if (it.reason !== null) { %>Grund: <%~ it.reason %>
<% } %>
<%= it.caseCodes.length === 1 ? 'Ihr Fall' : 'Ihre Fälle' %>: <%~ it.caseCodes.join(', ') %>

<% if (it.kind === 'cancelled') { %>Die Buchungen sind aufgehoben; an der Warteliste ändert sich nichts. Andere Termine finden Sie hier:<% } else { %>Die Buchungen gelten weiter. Bitte sagen Sie den Menschen Bescheid, oder buchen Sie einen anderen Termin:<% } %>

<%~ it.calendarLink %>

Diese Nachricht geht an <%~ it.officeName %>.

Ihr Kurskreis
`;

const HTML = `<!doctype html><html lang="de"><body>
<p>Guten Tag,</p>
<p><% if (it.kind === 'cancelled') { %>der Kursträger <%= it.providerName %> hat einen Einstufungstest abgesagt, für den Sie gebucht hatten:<% } else { %>der Kursträger <%= it.providerName %> hat einen Einstufungstest verlegt, für den Sie gebucht haben. Er ist nun:<% } %></p>
<p><%= it.times %><br><%= it.place %><% if (it.reason !== null) { %><br>Grund: <%= it.reason %><% } %></p>
<p><%= it.caseCodes.length === 1 ? 'Ihr Fall' : 'Ihre Fälle' %>: <%= it.caseCodes.join(', ') %></p>
<p><% if (it.kind === 'cancelled') { %>Die Buchungen sind aufgehoben; an der Warteliste ändert sich nichts.<% } else { %>Die Buchungen gelten weiter. Bitte sagen Sie den Menschen Bescheid, oder buchen Sie einen anderen Termin.<% } %></p>
<p><a href="<%= it.calendarLink %>">Kalender der Einstufungstests</a></p>
<p>Diese Nachricht geht an <%= it.officeName %>.</p>
<p>Ihr Kurskreis</p>
</body></html>
`;

/** The news as a mail. */
export function testMail(news: TestNews): { subject: string; text: string; html: string } {
  const what = news.kind === 'cancelled' ? 'abgesagt' : 'verlegt';
  return {
    subject: `Kurskreis: Einstufungstest ${what} (${news.caseCodes.length} Ihrer Fälle)`,
    text: eta.renderString(TEXT, news),
    html: eta.renderString(HTML, news),
  };
}
