import { numberWords } from '../parts/words/numbers.js';

/** Words of what an import changes, course by course. */
export const differenceTexts = {
  title: 'Was sich ändert',
  lead: (file: string): string =>
    `Was „${file}“ anders sagt als das, was jetzt in Kurskreis steht. Hier ändert sich nichts; übernommen wird auf der Seite der Datei.`,
  leadDone: (file: string): string => `Was „${file}“ geändert hat.`,
  back: 'Zurück zur Datei',
  toDifferences: (count: number): string =>
    count === 1
      ? 'Unterschied eines Kurses ansehen'
      : `Unterschiede von ${numberWords(count)} Kursen ansehen`,
  toVanished: 'Ansehen, was nicht mehr in der Datei steht',
  show: 'Anzeigen',
  onlyChanges: 'nur Änderungen',
  all: 'alle Datensätze',
  caption: 'Unterschiede zwischen Datei und Bestand',
  none: 'Die Datei sagt nichts anderes als das, was schon in Kurskreis steht.',
  record: 'Kurs',
  field: 'Angabe',
  before: 'bisher',
  after: 'in der Datei',
  outcome: 'Was geschieht',
  more: (count: number): string =>
    count === 1
      ? 'Ein weiterer Kurs mit Unterschieden ist hier nicht aufgeführt.'
      : `${numberWords(count)} weitere Kurse mit Unterschieden sind hier nicht aufgeführt.`,
  vanished: 'Nicht mehr in der Datei',
  vanishedLead:
    'Diese laufenden oder geplanten Kurse kamen zuletzt aus einer Datei mit denselben Überschriften und stehen in dieser nicht mehr. Sie bleiben, wie sie sind. Fällt ein Kurs aus, öffnen Sie ihn und sagen Sie ihn dort ab.',
  vanishedCaption: 'Kurse, die nicht mehr in der Datei stehen',
  vanishedTitle: (count: number): string =>
    count === 1
      ? 'Ein Kurs steht nicht mehr in der Datei'
      : `${numberWords(count)} Kurse stehen nicht mehr in der Datei`,
  vanishedBody: 'Es geschieht nichts damit, bis Sie selbst etwas ändern.',
  startsOn: 'Beginn',
} as const;
