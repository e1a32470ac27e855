import type { ImportedRecord, ImportSummary } from '../api/types.js';
import { numberWords } from '../parts/words/numbers.js';

/** What becomes of one record. */
export const outcomeTerms: Readonly<Record<ImportedRecord['outcome'], string>> = {
  created: 'neu',
  updated: 'geändert',
  unchanged: 'unverändert',
  'kept-edited': 'bleibt, von Hand geändert',
  detached: 'bleibt, von der Quelle gelöst',
  rejected: 'abgewiesen',
};

/** How far an import is. */
export const importStateTerms: Readonly<Record<ImportSummary['state'], string>> = {
  uploaded: 'Spalten zuordnen',
  checked: 'geprüft',
  'taken-over': 'übernommen',
};

/** The four steps. */
export const importSteps = ['Datei', 'Spalten', 'Prüfung', 'Übernahme'] as const;

/** What differs between courses and counts of need. */
export const importKindTexts = {
  offerings: {
    title: 'Kurse einlesen',
    lead: 'Bringen Sie Ihre Kurse und freien Plätze aus einer Excel- oder CSV-Tabelle ein, oder aus der Datei Ihres Kursprogramms (Open-vhs als XML oder JSON). Nichts ändert sich, bevor Sie es gesehen und übernommen haben.',
    records: (count: number): string => (count === 1 ? '1 Kurs' : `${numberWords(count)} Kurse`),
    record: 'Kurs',
    rows: 'Je Kursabschnitt eine Zeile. Fremde Kurse werden abgewiesen.',
    after: 'Zu meinen Kursen',
    afterAddress: '/kurse',
  },
  demand: {
    title: 'Bedarf einlesen',
    lead: 'Melden Sie den Bedarf Ihrer Stelle aus einer Excel- oder CSV-Tabelle. Nichts ändert sich, bevor Sie es gesehen und übernommen haben.',
    records: (count: number): string =>
      count === 1 ? '1 Bedarfsmeldung' : `${numberWords(count)} Bedarfsmeldungen`,
    record: 'Bedarf',
    rows: 'Je Zeile eine Zahl von Menschen mit demselben Bedarf. Zeilen anderer Stellen werden abgewiesen.',
    after: 'Zur Versorgung',
    afterAddress: '/versorgung',
  },
  measures: {
    title: 'Maßnahmen einlesen',
    lead: 'Übernehmen Sie Maßnahmen eines bestehenden Konzepts aus einer Excel- oder CSV-Tabelle. Nichts ändert sich, bevor Sie es gesehen und übernommen haben.',
    records: (count: number): string => (count === 1 ? '1 Maßnahme' : `${numberWords(count)} Maßnahmen`),
    record: 'Maßnahme',
    rows: 'Je Zeile eine Maßnahme. Themenfelder, Bedarfe und Ziele, die es noch nicht gibt, werden angelegt; die Vorschau nennt jedes.',
    after: 'Zu den Maßnahmen',
    afterAddress: '/konzept/massnahmen',
  },
  objectives: {
    title: 'Bedarfe und Ziele einlesen',
    lead: 'Übernehmen Sie Bedarfe und Wirkungsziele eines bestehenden Konzepts aus einer Excel- oder CSV-Tabelle. Nichts ändert sich, bevor Sie es gesehen und übernommen haben.',
    records: (count: number): string =>
      count === 1 ? '1 Bedarf oder Ziel' : `${numberWords(count)} Bedarfe und Ziele`,
    record: 'Bedarf oder Ziel',
    rows: 'Je Zeile ein Bedarf oder ein Wirkungsziel. Themenfelder und Bedarfe, die es noch nicht gibt, werden angelegt; die Prüfung nennt jedes.',
    after: 'Zu den Bedarfen',
    afterAddress: '/konzept/bedarfe',
  },
} as const;

/** Words of bringing a table in. */
export const importTexts = {
  steps: 'Schritte',
  step: (number: number, title: string): string => `Schritt ${number} von 4: ${title}`,
  current: 'aktueller Schritt',
  done: 'erledigt',
  chooseFile: 'Datei',
  fileHint:
    'Excel (.xlsx) oder CSV, für Kurse auch Open-vhs (XML oder JSON); höchstens 5 MB und 5.000 Zeilen. Die Überschriften dürfen heißen, wie sie wollen.',
  privacyTitle: 'Bitte keine Namen',
  privacy:
    'Namen, Geburtsdaten und Aktenzeichen gehören nicht in die Datei. Sie wird nach der Übernahme gelöscht, sonst nach 24 Stunden.',
  upload: 'Datei hochladen',
  uploading: 'Wird hochgeladen …',
  noFile: 'Bitte wählen Sie eine Datei.',
  open: 'Angefangen',
  openCaption: 'Angefangene Einlesungen',
  openNote: (until: string): string => `aufbewahrt bis ${until}`,
  past: 'Frühere Einlesungen',
  pastCaption: 'Übernommene Dateien mit Ergebnis',
  noPast: 'Es wurde noch keine Datei übernommen.',
  file: 'Datei',
  state: 'Stand',
  uploadedAt: 'Hochgeladen',
  takenOverAt: 'Übernommen',
  result: 'Ergebnis',
  figures: (report: {
    created: number;
    updated: number;
    unchanged: number;
    rejected: number;
    kept: number;
    detached: number;
  }): string =>
    [
      `${numberWords(report.created)} neu`,
      `${numberWords(report.updated)} geändert`,
      `${numberWords(report.unchanged)} unverändert`,
      ...(report.kept > 0 ? [`${numberWords(report.kept)} belassen`] : []),
      ...(report.detached > 0 ? [`${numberWords(report.detached)} gelöst und belassen`] : []),
      ...(report.rejected > 0 ? [`${numberWords(report.rejected)} abgewiesen`] : []),
    ].join(', '),
  lines: (lines: number, file: string): string =>
    `„${file}“, ${lines === 1 ? '1 Zeile' : `${numberWords(lines)} Zeilen`} unter der Kopfzeile.`,
  mapTitle: 'Was steht in welcher Spalte?',
  mapLead:
    'Ordnen Sie jeder Angabe die Spalte Ihrer Datei zu. Was wir erkannt haben, ist schon gewählt. Wir merken uns die Zuordnung: Die nächste Datei mit denselben Überschriften brauchen Sie nicht mehr zuzuordnen.',
  remembered: 'Die Spalten sind zugeordnet wie bei Ihrer letzten Datei mit diesen Überschriften.',
  required: 'Nötige Angaben',
  optional: (mapped: number): string =>
    mapped === 0
      ? 'Weitere Angaben (freiwillig)'
      : `Weitere Angaben (freiwillig, ${numberWords(mapped)} erkannt)`,
  nowhere: 'steht nicht in der Datei',
  pleaseChoose: 'Bitte wählen',
  forAllLines: 'für alle Zeilen gleich …',
  valueForAll: (column: string): string => `${column}, für alle Zeilen`,
  column: (index: number): string => `Spalte ${index + 1} ohne Überschrift`,
  samples: (samples: readonly string[]): string => `In Ihrer Datei: ${samples.join(' · ')}`,
  linesTitle: (values: number): string =>
    values === 0 ? 'Welche Zeilen sind gemeint? (alle)' : 'Welche Zeilen sind gemeint? (ausgewählte)',
  linesColumn: 'Spalte, an der sich die Zeilen unterscheiden',
  linesHint:
    'Stehen in der Datei auch andere Kurse, wählen Sie die Spalte, an der sich die richtigen erkennen lassen.',
  allLines: 'alle Zeilen',
  linesValues: (heading: string): string => `Gelesen wird, wenn in „${heading}“ steht`,
  valueLines: (text: string, lines: number): string =>
    `${text === '' ? 'nichts' : text} (${lines === 1 ? '1 Zeile' : `${numberWords(lines)} Zeilen`})`,
  translate: (count: number): string =>
    count === 0 ? 'Werte übersetzen' : `Werte übersetzen (${numberWords(count)} übersetzt)`,
  translateValue: (column: string, text: string): string =>
    text === '' ? `${column}: Leere Zellen bedeuten` : `${column}: „${text}“ bedeutet`,
  asInFile: 'wie in der Datei',
  moreValues: (count: number): string =>
    `${numberWords(count)} weitere Werte sind hier nicht gezeigt. Wählen Sie oben die Zeilen, die gemeint sind.`,
  check: 'Datei prüfen',
  checking: 'Wird geprüft …',
  discard: 'Datei verwerfen',
  discarded: 'Die Datei wurde verworfen.',
  lastFailed: 'Der letzte Versuch ist nicht fertig geworden',
  checkTitle: 'Das würde geschehen',
  allWell: 'Alles ist in Ordnung',
  someBad: (bad: string): string => `${bad} mit Fehlern`,
  someBadBody:
    'Sie können die Datei berichtigen und noch einmal hochladen, oder nur übernehmen, was in Ordnung ist.',
  noneWell: 'So lässt sich nichts übernehmen',
  noneWellBody:
    'Bitte berichtigen Sie die Datei oder die Zuordnung der Spalten. Was nicht stimmt, steht unten.',
  importedBefore: (when: string): string =>
    `Dieselbe Datei wurde schon am ${when} übernommen. Sie noch einmal zu übernehmen schadet nicht.`,
  keptTitle: (count: string): string => `${count} von Hand geändert`,
  keptBody:
    'Seit dem letzten Einlesen hat jemand sie im Programm geändert. Diese Fassung bleibt stehen, wenn Sie nichts anderes sagen.',
  detachedTitle: (count: string): string => `${count} von der Quelle gelöst`,
  detachedBody:
    'Was gelöst ist, ändert kein Einlesen. Auf der Seite eines Kurses können Sie ihn wieder mit seiner Quelle verbinden.',
  detached: 'Von der Quelle gelöst, bleibt',
  acceptEdited: 'Auch von Hand Geändertes mit der Datei überschreiben',
  takeOverValid: (good: string): string => `${good} übernehmen, Fehler weglassen`,
  options: 'Wie soll übernommen werden?',
  takeOver: 'Jetzt übernehmen',
  takingOver: 'Wird übernommen …',
  changeColumns: 'Spalten anders zuordnen',
  records: 'Die ersten Datensätze',
  recordsCaption: 'Was aus den einzelnen Datensätzen wird',
  line: 'Zeile',
  outcome: 'Was geschieht',
  outcomeDone: 'Was geschah',
  problems: 'Fehler und Hinweise',
  problemsCaption: 'Fehler und Hinweise mit Zeile und Spalte',
  noProblems: 'Es gibt weder Fehler noch Hinweise.',
  severity: 'Art',
  error: 'Fehler',
  warning: 'Hinweis',
  columnHead: 'Spalte',
  reason: 'Grund',
  wholeFile: 'ganze Datei',
  download: 'Fehlerliste als CSV',
  doneTitle: 'Übernommen',
  anotherFile: 'Weitere Datei einlesen',
  created: 'Neu',
  updated: 'Geändert',
  unchanged: 'Unverändert',
  kept: 'Von Hand geändert, bleibt',
  rejected: 'Abgewiesen',
  sum: 'Zusammenfassung',
} as const;
