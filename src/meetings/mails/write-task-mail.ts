import { Eta } from 'eta';
import { germanDay, type LocalDate } from '#libs/calendar';
import type { ReminderStage } from '#libs/meeting';

const eta = new Eta({ autoEscape: true, autoTrim: false });

/** What a reminder of a task says. */
export interface TaskLetter {
  readonly stage: ReminderStage;
  readonly ownerName: string;
  readonly wording: string;
  readonly dueOn: LocalDate;
  readonly href: string;
}

const WORDS: Readonly<Record<ReminderStage, { readonly subject: string; readonly lead: string }>> = {
  soon: {
    subject: 'Aufgabe bald fällig',
    lead: 'eine Aufgabe, die Ihre Organisation übernommen hat, ist bald fällig:',
  },
  overdue: {
    subject: 'Aufgabe überfällig',
    lead: 'die Frist einer Aufgabe, die Ihre Organisation übernommen hat, ist verstrichen:',
  },
  'long-overdue': {
    subject: 'Aufgabe weiter offen',
    lead: 'eine Aufgabe, die Ihre Organisation übernommen hat, ist seit längerem überfällig. Sie steht auf der nächsten Tagesordnung:',
  },
};

const TEXT = `Guten Tag,

<%~ it.lead %>


<%~ it.wording %>
Frist: <%~ it.day %>

Bitte melden Sie hier, was daraus geworden ist:
<%~ it.href %>

Diese Nachricht geht an <%~ it.ownerName %>.

Ihr Kurskreis
`;

const HTML = `<!doctype html><html lang="de"><body>
<p>Guten Tag,</p>
<p><%= it.lead %></p>
<p><strong><%= it.wording %></strong><br>Frist: <%= it.day %></p>
<p><a href="<%= it.href %>">Melden, was daraus geworden ist</a></p>
<p>Diese Nachricht geht an <%= it.ownerName %>.</p>
<p>Ihr Kurskreis</p>
</body></html>
`;

/** The reminder as a mail. */
export function writeTaskMail(letter: TaskLetter): {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
} {
  const { subject, lead } = WORDS[letter.stage];
  const day = germanDay(letter.dueOn);
  const data = { ...letter, lead, day };
  return {
    subject: `Kurskreis: ${subject} (${day})`,
    text: eta.renderString(TEXT, data),
    html: eta.renderString(HTML, data),
  };
}
