import type { AuditLine } from '../api/types.js';
import { stepTexts } from './case-page.js';

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
  site: 'Kursort',
  organisation: 'Organisation',
  account: 'Zugang',
  'travel-times': 'Fahrzeiten',
  'travel-barrier': 'Verkehrshindernis',
  stops: 'Haltestellen',
  district: 'Landkreis',
  installation: 'Installation',
} as const;

const STEPS: Readonly<Record<string, string>> = stepTexts;

const ACTS: Readonly<Record<string, string>> = {
  'referral-read': 'Fall angesehen',
  'referral-placed': 'Fall eingetragen',
  'referral-changed': 'Fall geändert',
  'referral-paused': 'Pause eingetragen',
  'referral-resumed': 'Pause beendet',
  'referral-stepped': 'Schritt eines Falls',
  'referral-sent-outside': 'Vermittlung nach außen festgehalten',
  'referral-tested': 'Testergebnis eingetragen',
  'referral-ended': 'Fall beendet',
  'expired-erased': 'Alte Angaben gelöscht',
  'place-offer-stepped': 'Schritt eines Platzangebots',
  'client-link-made': 'Link für die Person erstellt',
  'start-run-done': 'Vergabelauf durchgeführt',
  'placement-test-posted': 'Einstufungstermin eingestellt',
  'placement-test-changed': 'Einstufungstermin geändert',
  'placement-test-cancelled': 'Einstufungstermin abgesagt',
  'placement-test-booked': 'Einstufungstest gebucht',
  'placement-test-booking-cancelled': 'Buchung abgesagt',
  'demand-reported': 'Bedarf gemeldet',
  'demand-report-deleted': 'Bedarfsmeldung gelöscht',
  'figures-confirmed': 'Zahlen bestätigt',
  'freshness-answered': 'Zahlen über den Link bestätigt',
  'offering-posted': 'Kursangebot eingestellt',
  'offering-changed': 'Kursangebot geändert',
  'offering-places-changed': 'Freie Plätze geändert',
  'offering-confirmed': 'Kursangebot bestätigt',
  'offering-imported': 'Kursangebot eingelesen',
  'file-imported': 'Datei eingelesen',
  'gap-answered': 'Lücke beantwortet',
  'gap-check-requested': 'Prüfung der Lücken angestoßen',
  'account-added': 'Zugang angelegt',
  'approval-saved': 'Zulassung eingetragen',
  'site-added': 'Kursort angelegt',
  'travel-times-saved': 'Fahrzeiten eingetragen',
  'travel-time-corrected': 'Fahrzeit korrigiert',
  'travel-time-correction-taken-back': 'Korrektur einer Fahrzeit zurückgenommen',
  'travel-barrier-saved': 'Verkehrshindernis eingetragen',
  'stops-saved': 'Haltestellen eingelesen',
  'regions-replaced': 'Gebiete ersetzt',
};

/** An act in words; one that this page does not know yet stays what it is, because a protocol must not hide anything. */
export function actWords({ act, facts }: Pick<AuditLine, 'act' | 'facts'>): string {
  const step = facts['act'];
  return (typeof step === 'string' ? STEPS[step] : undefined) ?? ACTS[act] ?? act;
}

/** What a line is about, in words. */
export function subjectWords(kind: string): string {
  return (subjectTerms as Readonly<Record<string, string>>)[kind] ?? kind;
}
