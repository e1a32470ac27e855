import { Eta } from 'eta';
import { germanDay, type LocalDate } from '#libs/calendar';
import type { SurveyReminder } from '#libs/survey';

const eta = new Eta({ autoEscape: true, autoTrim: false });

/** What somebody is told who is asked to answer. */
export interface SurveyNews {
  /** Null for the invitation. */
  readonly reminder: SurveyReminder | null;
  readonly title: string;
  readonly purpose: string;
  readonly closesOn: LocalDate;
  readonly isAnonymous: boolean;
  readonly recipientName: string;
  readonly link: string;
}

const TEXT = `Guten Tag,

<% if (it.isReminder) { %>wir haben von Ihnen noch keine Antwort auf die Befragung „<%~ it.title %>“. Antworten können Sie noch bis zum <%~ it.day %>.<% } else { %>der Arbeitskreis Integration bittet Sie um Ihre Antwort auf die Befragung „<%~ it.title %>“. Antworten können Sie bis zum <%~ it.day %>.<% } %>

Wofür wir fragen: <%~ it.purpose %>

<% if (it.isAnonymous) { %>Die Befragung ist anonym: Mit dem Absenden wird die Verbindung zwischen Ihrem Link und Ihren Antworten gelöscht. Gemerkt wird nur, dass über diesen Link geantwortet wurde.<% } else { %>Ihre Antworten stehen unter dem Namen Ihrer Organisation. Bis zum letzten Tag können Sie sie ändern.<% } %>

Zum Antwortbogen, ohne Anmeldung:
<%~ it.link %>

Sie können Ihre Antworten zwischendurch speichern und über denselben Link weiterschreiben. Der Link ist nur für <%~ it.recipientName %>; bitte geben Sie ihn nicht weiter.

Ihr Kurskreis
`;

const HTML = `<!doctype html><html lang="de"><body>
<p>Guten Tag,</p>
<p><% if (it.isReminder) { %>wir haben von Ihnen noch keine Antwort auf die Befragung „<%= it.title %>“. Antworten können Sie noch bis zum <%= it.day %>.<% } else { %>der Arbeitskreis Integration bittet Sie um Ihre Antwort auf die Befragung „<%= it.title %>“. Antworten können Sie bis zum <%= it.day %>.<% } %></p>
<p>Wofür wir fragen: <%= it.purpose %></p>
<p><% if (it.isAnonymous) { %>Die Befragung ist anonym: Mit dem Absenden wird die Verbindung zwischen Ihrem Link und Ihren Antworten gelöscht. Gemerkt wird nur, dass über diesen Link geantwortet wurde.<% } else { %>Ihre Antworten stehen unter dem Namen Ihrer Organisation. Bis zum letzten Tag können Sie sie ändern.<% } %></p>
<p><a href="<%= it.link %>">Zum Antwortbogen, ohne Anmeldung</a></p>
<p>Sie können Ihre Antworten zwischendurch speichern und über denselben Link weiterschreiben. Der Link ist nur für <%= it.recipientName %>; bitte geben Sie ihn nicht weiter.</p>
<p>Ihr Kurskreis</p>
</body></html>
`;

/** “Einladung” or “Erinnerung” as a mail. */
export function writeSurveyMail(news: SurveyNews): { subject: string; text: string; html: string } {
  const day = germanDay(news.closesOn);
  const words = { ...news, day, isReminder: news.reminder !== null };
  const subject =
    news.reminder === null
      ? `Kurskreis: Befragung „${news.title}“, bis ${day}`
      : `Kurskreis: Erinnerung an die Befragung „${news.title}“, noch bis ${day}`;
  return { subject, text: eta.renderString(TEXT, words), html: eta.renderString(HTML, words) };
}
