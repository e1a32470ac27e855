import type { AuditLine } from '../api/types.js';

/** Words of the protocol. */
export const protocolTexts = {
  title: 'Protokoll',
  lead: 'Wer was wann und wozu getan hat, soweit es Ihre Organisation betrifft. Jede Einsicht in einen Fall steht hier.',
  filters: 'Auswahl',
  from: 'von',
  to: 'bis',
  subject: 'Worum es ging',
  allSubjects: 'alles',
  list: 'Protokollzeilen, die neuesten zuerst',
  empty: 'Zu dieser Auswahl gibt es keine Zeile.',
  at: 'Zeitpunkt',
  what: 'Was',
  who: 'Wer',
  about: 'Worum',
  purpose: 'Wozu',
  more: 'Ältere anzeigen',
  toCase: 'Fall ansehen',
  by: {
    'own-organisation': 'Ihre Organisation',
    'other-organisation': 'eine andere Organisation',
    'nobody-signed-in': 'die Plattform oder jemand mit einem Link',
  } satisfies Record<AuditLine['by'], string>,
} as const;

/** Purposes of looking at something or changing it. */
export const purposeTerms: Readonly<Record<NonNullable<AuditLine['purpose']>, string>> = {
  placement: 'Vermittlung in einen Kurs',
  'offer-answer': 'Antwort auf ein Platzangebot',
  enrolment: 'Anmeldung zum Kurs',
  'placement-test': 'Einstufungstest',
  'client-information': 'Auskunft an die betroffene Person',
  'demand-planning': 'Bedarfsplanung',
  'offering-care': 'Pflege der Kursangebote',
  'gap-handling': 'Bearbeitung einer Versorgungslücke',
  erasure: 'Löschung',
  administration: 'Verwaltung der Installation',
};

/** What a line can be about, in the order of the list to choose from. */
export const subjectTerms = {
  referral: 'Fall',
  'place-offer': 'Platzangebot',
  'placement-test': 'Einstufungstermin',
  'placement-test-booking': 'Buchung eines Einstufungstests',
  'demand-report': 'Bedarfsmeldung',
  offering: 'Kursangebot',
  'start-run': 'Vergabelauf',
  gap: 'Versorgungslücke',
  'gap-check': 'Prüfung der Lücken',
  need: 'Bedarf des Konzepts',
  goal: 'Wirkungsziel',
  'survey-answer': 'Antwort einer Befragung',
  'plan-run': 'Planung',
  'course-proposal': 'Kursvorschlag',
  'course-calendar': 'Kurskalender',
  'calendar-feed': 'Abonnierter Kalender',
  webhook: 'Webhook',
  survey: 'Befragung',
  site: 'Kursort',
  'column-profile': 'Spaltenprofil',
  organisation: 'Organisation',
  account: 'Konto',
  'account-invitation': 'Einladung zu einem Konto',
  'travel-times': 'Fahrzeiten',
  'travel-barrier': 'Verkehrshindernis',
  stops: 'Haltestellen',
  district: 'Landkreis',
  'course-format': 'Kurstyp',
  'rule-parameter': 'Regelwert',
  concept: 'Integrationskonzept',
  document: 'Dokument',
  queue: 'Warteschlange',
  decision: 'Beschluss',
  committee: 'Gremium',
  meeting: 'Sitzung',
  task: 'Aufgabe',
  'meeting-calendar': 'Sitzungskalender',
  'yearly-selection': 'Jahresauswahl',
  mail: 'E-Mail',
  installation: 'Installation',
  measure: 'Maßnahme',
  indicator: 'Indikator',
} as const;

/** What a line is about, in words. */
export function subjectWords(kind: string): string {
  return (subjectTerms as Readonly<Record<string, string>>)[kind] ?? kind;
}
