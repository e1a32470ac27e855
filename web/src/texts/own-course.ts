/** Words of the page of one's own course. */
export const ownCourseTexts = {
  loadingTitle: 'Kurs',
  back: 'Meine Kurse',
  edit: 'Bearbeiten',
  copy: 'Kopieren',
  waitingList: 'Warteliste und Platzangebote',
  warningsTitle: 'Bitte noch einmal ansehen',
  factsTitle: 'Angaben',
  courseType: 'Kursart',
  format: 'Kurstyp',
  form: 'Kursform',
  sites: 'Kursort',
  startsOn: 'Beginn',
  endsOn: 'Ende',
  openEnd: 'noch offen',
  weeklyUnits: 'UE in der Woche',
  dayparts: 'Tageszeit',
  timesNote: 'Unterrichtszeiten',
  size: 'Plätze',
  sizeWords: (maximum: number, minimum: number): string => `${maximum}, gesichert ab ${minimum}`,
  childcare: 'Kinderbeaufsichtigung',
  noChildcare: 'keine',
  childcareWords: (places: number, age: number): string =>
    `${places === 1 ? '1 Platz' : `${places} Plätze`} für Kinder ab ${age === 1 ? '1 Jahr' : `${age} Jahren`}`,
  filling: 'Freie Plätze',
  fillingOn: 'bietet die Plattform der Warteliste an',
  fillingOff: 'bieten Sie selbst an',
  reason: 'Grund',
  figures: 'Belegte Plätze',
} as const;

/** Words of what was done with a course. */
export const courseHistoryTexts = {
  title: 'Verlauf',
  lead: 'Wer was geändert hat, in den letzten sechs Monaten.',
  none: 'Dazu steht nichts im Protokoll.',
  nothing: 'ohne Unterschied',
  more: (count: number): string => `${count} ältere Einträge`,
} as const;

/** Names of what a change touched. */
export const historyFieldTerms = {
  siteIds: 'Kursort',
  title: 'Titel',
  courseTypeCode: 'Kursart',
  formatCode: 'Kurstyp',
  state: 'Stand',
  form: 'Kursform',
  startsOn: 'Beginn',
  endsOn: 'Ende',
  minimumSize: 'Mindestzahl',
  maximumSize: 'Plätze',
  weeklyUnits: 'UE in der Woche',
  dayparts: 'Tageszeit',
  timesNote: 'Unterrichtszeiten',
  childcare: 'Kinderbeaufsichtigung',
  sections: 'Kursabschnitte',
  isFilledFromList: 'Füllen aus der Warteliste',
} as const;
