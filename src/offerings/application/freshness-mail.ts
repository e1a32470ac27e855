import { Eta } from 'eta';
import { germanDay, type LocalDate } from '#libs/calendar';

const eta = new Eta({ autoEscape: true, autoTrim: false });

/** What the weekly question names. */
export interface FreshnessQuestion {
  readonly providerName: string;
  readonly link: string;
  /** The page that says what is still to be entered in KURSNET, which is due each week too. */
  readonly kursnetLink: string;
  readonly expiresOn: LocalDate;
  /** Figures older than this leave search and coverage, days. */
  readonly excludedDays: number;
  readonly offerings: readonly {
    readonly title: string;
    readonly startsOn: LocalDate;
    readonly confirmedOn: LocalDate;
  }[];
}

const TEXT = `Guten Tag,

stimmen die freien Plätze Ihrer Kurse noch? Über diesen Link können Sie sie ohne Anmeldung bestätigen oder berichtigen:

<%~ it.link %>

Er gilt nur für <%~ it.providerName %> und bis zum <%~ it.germanDay(it.expiresOn) %>.

<% for (const offering of it.offerings) { %>- <%~ offering.title %>, Beginn <%~ it.germanDay(offering.startsOn) %>, Stand vom <%~ it.germanDay(offering.confirmedOn) %>
<% } %>
Angaben, die älter als <%~ it.excludedDays %> Tage sind, zählen nicht mehr für die Suche nach freien Plätzen und die Versorgungskarte.

Was davon in KURSNET einzutragen oder zu ändern ist, zeigt: <%~ it.kursnetLink %>

Ihr Kurskreis
`;

const HTML = `<!doctype html><html lang="de"><body>
<p>Guten Tag,</p>
<p>stimmen die freien Plätze Ihrer Kurse noch? Über diesen Link können Sie sie ohne Anmeldung bestätigen oder berichtigen:</p>
<p><a href="<%= it.link %>">Freie Plätze bestätigen oder berichtigen</a></p>
<p>Er gilt nur für <%= it.providerName %> und bis zum <%= it.germanDay(it.expiresOn) %>.</p>
<ul><% for (const offering of it.offerings) { %>
<li><%= offering.title %>, Beginn <%= it.germanDay(offering.startsOn) %>, Stand vom <%= it.germanDay(offering.confirmedOn) %></li><% } %>
</ul>
<p>Angaben, die älter als <%= it.excludedDays %> Tage sind, zählen nicht mehr für die Suche nach freien Plätzen und die Versorgungskarte.</p>
<p><a href="<%= it.kursnetLink %>">Was davon in KURSNET einzutragen oder zu ändern ist</a></p>
<p>Ihr Kurskreis</p>
</body></html>
`;

/** The weekly question as a mail. */
export function freshnessMail(question: FreshnessQuestion): { subject: string; text: string; html: string } {
  const data = { ...question, germanDay };
  return {
    subject: 'Kurskreis: Stimmen Ihre freien Plätze noch?',
    text: eta.renderString(TEXT, data),
    html: eta.renderString(HTML, data),
  };
}
