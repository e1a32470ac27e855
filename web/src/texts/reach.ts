import { numberWords, peopleWords } from '../parts/words/numbers.js';

/** Words of the demand in reach of one's own Kursorte. */
export const reachTexts = {
  title: 'Bedarf in Reichweite',
  lead: 'Wie viele Menschen könnten Ihren Kursort erreichen, und reicht es für einen Kurs? Gezählt wird der Bedarf aller Stellen im Landkreis zusammen.',
  site: 'Ihr Kursort',
  format: 'Kurstyp',
  noSites: 'Für Ihre Organisation ist noch kein Kursort eingetragen.',
  noApproval: 'Für diesen Kursort ist keine Zulassung eingetragen, die heute gilt.',
  resultTitle: (format: string, site: string): string => `${format}: in Reichweite von ${site}`,
  reach: (minutes: number, areas: number): string =>
    `Höchstens ${numberWords(minutes)}\u00a0Minuten Weg: ${areas === 1 ? '1 Gemeinde' : `${numberWords(areas)} Gemeinden`}.`,
  sumsTitle: 'Reicht es für einen Kurs?',
  sumsCaption: 'Menschen in Reichweite nach Sprachniveau',
  notPlaced: 'noch nicht eingestuft',
  allLevels: 'alle Niveaus zusammen',
  enoughTogether: 'genug, verteilt auf mehrere Niveaus',
  level: 'Niveau',
  people: 'Bedarf mindestens',
  unplaced: 'ohne Platz mindestens',
  needed: 'für einen Kurs nötig',
  verdict: 'Ergebnis',
  enough: 'reicht für einen Kurs',
  missing: (people: number): string => `es fehlen höchstens ${peopleWords(people)}`,
  newCourse: 'Neuen Kurs anlegen',
  proposals: 'Kursvorschläge ansehen',
  proposalsHere: (count: number): string =>
    count === 1
      ? 'Für diesen Kursort und Kurstyp gibt es einen offenen Kursvorschlag.'
      : `Für diesen Kursort und Kurstyp gibt es ${numberWords(count)} offene Kursvorschläge.`,
  atLeast: (threshold: number): string =>
    `„Mindestens“: Zahlen unter ${threshold} und solche, aus denen sie sich ausrechnen ließen, sind geschützt und nicht mitgezählt. Es sind dieselben Zahlen wie auf der Versorgungskarte.`,
  nobody: 'In Reichweite ist zurzeit kein Bedarf gemeldet, der gezeigt werden darf.',
  mapTitle: 'Woher die Menschen kommen',
  tableTitle: 'Bedarf nach Gemeinde und Niveau',
  tableCaption: (what: string): string => `Bedarf in Reichweite: ${what}`,
  municipality: 'Gemeinde',
  way: 'Weg',
  peopleColumn: 'Bedarf',
  unplacedColumn: 'ohne Platz',
  childcare: 'mit Kinderbeaufsichtigung',
  longestWait: 'längste Wartezeit',
  protected: 'geschützt',
  hiddenAreas: (names: string): string => `Zahlen geschützt, weil es wenige Menschen sind: ${names}.`,
  legend: 'Menschen ohne Platz, die den Kursort erreichen',
  steps: ['0', '1 bis 4', '5 bis 9', '10 bis 19', '20 und mehr'],
  outOfReach: 'nicht in Reichweite',
  noDemandInReach: 'in Reichweite, kein Bedarf gemeldet',
  ownSite: 'Ihr Kursort',
  onMap: (unplaced: number, people: number): string =>
    `${peopleWords(unplaced)} ohne Platz, Bedarf ${numberWords(people)}`,
  numberMeans: 'Zahl in der Fläche: Menschen ohne Platz',
} as const;
