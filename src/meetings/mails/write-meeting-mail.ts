import { Eta } from 'eta';

const eta = new Eta({ autoEscape: true, autoTrim: false });

/** “Anlass eines Schreibens” about a meeting. */
export type MeetingNews =
  'invited' | 'changed' | 'postponed' | 'cancelled' | 'reminder' | 'released' | 'corrected';

/** One item of the agenda as a mail names it. */
export interface MailedItem {
  readonly number: number;
  readonly title: string;
  readonly plannedMinutes: number | null;
  /** Empty for guests, who are told titles alone. */
  readonly sentences: readonly string[];
}

/** What a mail about a meeting says. */
export interface MeetingLetter {
  readonly news: MeetingNews;
  readonly recipientName: string;
  readonly committeeName: string;
  readonly title: string;
  readonly times: string;
  readonly place: string;
  readonly notes: string;
  /** Why it is off, or why the minutes are corrected; null otherwise. */
  readonly reason: string | null;
  readonly agenda: readonly MailedItem[];
  /** Answers without a sign-in; null where there is nothing to answer. */
  readonly answerHref: string | null;
  /** The page of the meeting; null for guests, who cannot sign in. */
  readonly href: string | null;
}

const LEADS: Readonly<Record<MeetingNews, string>> = {
  invited: 'wir laden Sie ein zu:',
  changed: 'zu einer Sitzung, zu der Sie eingeladen sind, gibt es Änderungen. Es gilt nun:',
  postponed:
    'eine Sitzung, zu der Sie eingeladen sind, ist verlegt. Bitte antworten Sie für den neuen Termin noch einmal:',
  cancelled: 'diese Sitzung ist abgesagt:',
  reminder: 'wir erinnern an:',
  released: 'die Niederschrift dieser Sitzung ist freigegeben:',
  corrected: 'die Niederschrift dieser Sitzung wurde berichtigt:',
};

const SUBJECTS: Readonly<Record<MeetingNews, string>> = {
  invited: 'Einladung',
  changed: 'Geändert',
  postponed: 'Verlegt',
  cancelled: 'Abgesagt',
  reminder: 'Erinnerung',
  released: 'Niederschrift',
  corrected: 'Niederschrift berichtigt',
};

const TEXT = `Guten Tag,

<%~ it.lead %>


<%~ it.title %>
<%~ it.committeeName %>
<%~ it.times %>
<%~ it.place %>
<% if (it.reason !== null) { %>Grund: <%~ it.reason %>
<% } %><% if (it.notes !== '') { %>
<%~ it.notes %>
<% } %><% if (it.agenda.length > 0) { %>
Tagesordnung:

<% for (const item of it.agenda) { %><%= item.number %>. <%~ item.title %><% if (item.plannedMinutes !== null) { %> (<%= item.plannedMinutes %> Minuten)<% } %>
<% for (const sentence of item.sentences) { %>   - <%~ sentence %>
<% } %><% } %><% } %><% if (it.answerHref !== null) { %>
Kommen Sie? Bitte sagen Sie zu oder ab, ohne Anmeldung:
<%~ it.answerHref %>

<% } %><% if (it.href !== null) { %>
Die Sitzung im Kurskreis:
<%~ it.href %>

<% } %>
Diese Nachricht geht an <%~ it.recipientName %>.

Ihr Kurskreis
`;

const HTML = `<!doctype html><html lang="de"><body>
<p>Guten Tag,</p>
<p><%= it.lead %></p>
<p><strong><%= it.title %></strong><br><%= it.committeeName %><br><%= it.times %><br><%= it.place %><% if (it.reason !== null) { %><br>Grund: <%= it.reason %><% } %></p>
<% if (it.notes !== '') { %><p><%= it.notes %></p><% } %>
<% if (it.agenda.length > 0) { %><p>Tagesordnung:</p><ol>
<% for (const item of it.agenda) { %><li><%= item.title %><% if (item.plannedMinutes !== null) { %> (<%= item.plannedMinutes %> Minuten)<% } %><% if (item.sentences.length > 0) { %><ul><% for (const sentence of item.sentences) { %><li><%= sentence %></li><% } %></ul><% } %></li>
<% } %></ol><% } %>
<% if (it.answerHref !== null) { %><p>Kommen Sie? <a href="<%= it.answerHref %>">Zusagen oder absagen, ohne Anmeldung</a></p><% } %>
<% if (it.href !== null) { %><p><a href="<%= it.href %>">Die Sitzung im Kurskreis</a></p><% } %>
<p>Diese Nachricht geht an <%= it.recipientName %>.</p>
<p>Ihr Kurskreis</p>
</body></html>
`;

/** The news as a mail. */
export function writeMeetingMail(letter: MeetingLetter): {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
} {
  const data = { ...letter, lead: LEADS[letter.news] };
  const [day = ''] = letter.times.split(', ').slice(1);
  return {
    subject: `Kurskreis: ${SUBJECTS[letter.news]}: ${letter.title}, ${day}`,
    text: eta.renderString(TEXT, data),
    html: eta.renderString(HTML, data),
  };
}
