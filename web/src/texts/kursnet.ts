import type { KursnetStanding, KursnetValue, Outlets } from '../api/types.js';

/** Fields of the mask of KURSNET, as they are called there. */
export const kursnetFieldTerms: Readonly<Record<KursnetValue['field'], string>> = {
  title: 'Bezeichnung',
  contents: 'Inhalte',
  targetGroup: 'Zielgruppe',
  access: 'Zugang',
  degree: 'Abschluss',
  startsOn: 'Beginn',
  endsOn: 'Ende',
  registrationEndsOn: 'Anmeldeschluss',
  publishedFrom: 'Erster Tag der Veröffentlichung',
  publishedUntil: 'Letzter Tag der Veröffentlichung',
  flexibleEntry: 'Individueller Einstieg',
  instructionForm: 'Unterrichtsform',
  instructionTimes: 'Unterrichtszeiten',
  remarks: 'Bemerkungen',
  costs: 'Kosten',
  approval: 'Zulassung Integrationsförderung',
  booked: 'Gebuchte Teilnehmerzahl',
  maximum: 'Maximale Teilnehmerzahl',
  examiner: 'Prüfende Stelle',
  location: 'Veranstaltungsort',
  classification: 'Systematik',
};

/** Where what is missing belongs. */
export const kursnetGapTerms: Readonly<Record<NonNullable<KursnetValue['gap']>, string>> = {
  course: 'fehlt hier. Tragen Sie es beim Kurs ein.',
  approval:
    'nicht bekannt: Für diese Kursart ist am Kursort keine Zulassung eingetragen. Die Zulassungen führt die Kreisverwaltung.',
  kursnet: 'steht nicht in Kurskreis. Tragen Sie es in KURSNET selbst ein.',
  nothing: 'nichts einzutragen',
};

/** How a course stands. */
export const kursnetStandingTerms: Readonly<Record<KursnetStanding, string>> = {
  'to-remove': 'in KURSNET löschen: Der Kurs fällt aus',
  missing: 'noch nicht eingetragen',
  changed: 'geändert seit dem Eintrag',
  unchecked: 'bitte neu prüfen',
  current: 'eingetragen',
};

/** Words of the Spickzettel. */
export const kursnetTexts = {
  title: (course: string): string => `Für KURSNET: ${course}`,
  back: 'Zum Kurs',
  toNotices: 'Was noch zu melden ist',
  lead: 'Die Felder stehen in der Reihenfolge der Eingabemaske von KURSNET. Kurskreis sendet nichts dorthin: Sie kopieren und tragen selbst ein.',
  fields: 'Felder zum Kopieren',
  copyAll: 'Alles kopieren',
  allOf: 'alle Felder',
  toCourse: 'Kurs bearbeiten',
  changes: 'Was sich seit dem Eintrag geändert hat',
  before: 'in KURSNET',
  now: 'jetzt',
  empty: 'leer',
  entryTitle: 'Steht der Kurs in KURSNET?',
  never: 'Noch niemand hat vermerkt, dass dieser Kurs in KURSNET steht.',
  since: (moment: string): string => `Zuletzt vermerkt am ${moment}.`,
  mark: 'In KURSNET eingetragen',
  markAgain: 'In KURSNET auf diesen Stand gebracht',
  unmark: 'Steht nicht in KURSNET',
  removed: 'In KURSNET gelöscht',
  marked: 'Vermerkt: Der Kurs steht mit diesem Stand in KURSNET.',
  unmarked: 'Vermerkt: Der Kurs steht nicht in KURSNET.',
  changedLine: (field: string, before: string, now: string): string => `${field}: ${before} → ${now}`,
} as const;

/** Words of the list of what is still to be told. */
export const kursnetNoticeTexts = {
  title: 'Was noch zu melden ist',
  lead: (months: number): string =>
    `Ihre Kurse mit Beginn in den nächsten ${months === 1 ? '' : `${months} `}Monaten: Sie gehören in KURSNET und werden dort wöchentlich aktualisiert.`,
  source: (source: string): string => `Grundlage: ${source}.`,
  caption: 'Kurse und ihr Stand in KURSNET',
  none: 'Sie haben keinen Kurs, der in KURSNET zu melden ist.',
  course: 'Kurs',
  start: 'Beginn',
  standing: 'Stand',
  marked: 'Zuletzt eingetragen',
  never: 'noch nie',
  changes: 'Änderungen seither',
  noChanges: 'keine',
  file: 'Datei für KURSNET',
  fileLead:
    'Die Kreisverwaltung hat Ihnen die Lieferung als Datei (open-Qcat) freigegeben. Laden Sie sie in Ihrem KURSNET-Konto unter „XML-Schnittstelle“ hoch, und testen Sie sie dort zuerst.',
  fileWarningTitle: 'Entweder im Netz oder als Datei',
  fileWarning:
    'KURSNET nimmt nie beides. Die Datei ist nach der Spezifikation geschrieben, aber nicht gegen das amtliche Schema geprüft. Die gebuchten Plätze stehen nicht darin: Dafür gibt es in der Datei kein Feld.',
  write: 'Datei schreiben',
  written: 'Die Datei ist gespeichert.',
} as const;

/** Words of the page on which the district lets files be written. */
export const kursnetDeliveryTexts = {
  title: 'KURSNET-Dateien freigeben',
  lead: 'Kursträger tragen ihre Kurse im Netz in KURSNET ein. Wer viele Kurse hat, kann sie stattdessen als Datei (open-Qcat) liefern. Das ist ausgeschaltet, bis Sie es für einen Träger freigeben.',
  warningTitle: 'Entweder im Netz oder als Datei',
  warning:
    'KURSNET nimmt von einem Träger nie beides. Wird auf Dateien umgestellt, gelten die Eingaben im Netz nicht mehr. Geben Sie Dateien nur frei, wenn der Träger es will. Die Dateien sind nicht gegen das amtliche Schema geprüft.',
  caption: 'Kursträger und ihre Freigabe',
  provider: 'Kursträger',
  standing: 'Dateien',
  off: 'nicht freigegeben',
  on: (day: string, by: string | null): string =>
    by === null ? `freigegeben am ${day}` : `freigegeben am ${day} von ${by}`,
  files: (count: number): string => (count === 1 ? '1 Datei geschrieben' : `${count} Dateien geschrieben`),
  acts: 'Aktionen',
  switchOn: 'Freigeben',
  switchOnOf: (name: string): string => `Freigeben: ${name}`,
  change: 'Angaben ändern',
  changeOf: (name: string): string => `Angaben ändern: ${name}`,
  switchOff: 'Beenden',
  switchOffOf: (name: string): string => `Beenden: ${name}`,
  offQuestion: (name: string): string => `Freigabe für „${name}“ beenden?`,
  offMeans: 'Der Träger trägt seine Kurse danach wieder im Netz ein.',
  offYes: 'Ja, Freigabe beenden',
  stopped: 'Die Freigabe ist beendet.',
  formTitle: (name: string): string => `Dateien freigeben für „${name}“`,
  supplierNumber: 'Anbieternummer',
  catalogueNumber: 'Katalognummer',
  numberHint: 'Steht im KURSNET-Konto des Trägers.',
  street: 'Straße und Hausnummer',
  postcode: 'Postleitzahl',
  town: 'Ort',
  save: 'Freigeben',
  saving: 'Wird gespeichert …',
  cancel: 'Abbrechen',
  saved: (name: string): string => `Für „${name}“ werden Dateien geschrieben.`,
} as const;

/** Words of “Wo dieser Kurs überall erscheint”. */
export const outletTexts = {
  title: 'Wo dieser Kurs überall erscheint',
  lead: 'Einmal eingetragen, überall zu sehen.',
  caption: 'Orte, an denen dieser Kurs erscheint',
  outlet: 'Ort',
  standing: 'Stand',
  way: 'Weiter',
  finder: 'Öffentlicher Kursfinder',
  openData: 'Offene Daten (Zahlen je Gemeinde)',
  directory: 'Verzeichnis (HSDS)',
  calendars: 'Kalenderabos der Mitglieder',
  kursnet: 'KURSNET der Bundesagentur',
  see: 'ansehen',
  choose: 'ändern',
  toCalendars: 'Kalender',
  toSheet: 'Spickzettel öffnen',
  shown: 'erscheint dort',
  openDataOff: 'nicht: Der Landkreis veröffentlicht keine offenen Daten.',
  notInFinder: 'nicht: Er steht nicht im öffentlichen Kursfinder.',
  notInCalendars: 'nicht mehr: Der Kurs ist vorbei oder fällt aus.',
  nothingToTell: 'nichts zu melden',
  entered: (standing: string, day: string): string => `${standing} (${day})`,
} as const;

/** What open data and the directory tell of a course. */
export function openDataWords({ isOpenDataOn, publication }: Outlets): string {
  if (!isOpenDataOn) return outletTexts.openDataOff;
  return publication === 'public' ? outletTexts.shown : outletTexts.notInFinder;
}
