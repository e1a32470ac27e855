import { numberWords } from '../parts/words/numbers.js';

/** Words of the free places in neighbour counties. */
export const neighbourCourseTexts = {
  title: 'Freie Plätze in Nachbarkreisen',
  hint: 'Nichts Passendes dabei? Nachbarkreise zeigen uns, wo bei ihnen noch etwas frei ist:',
  lead: 'Kurse mit freien Plätzen, die in Nachbarkreisen öffentlich im Kursfinder stehen. Der Titel führt zur Kursseite dort. Anmelden können Sie nicht mit Kurskreis: Rufen Sie den Kursträger an.',
  filters: 'Was Sie suchen',
  reset: 'Auswahl leeren',
  toSearch: 'Zur Suche im eigenen Landkreis',
  result: 'Gefundene Kurse',
  of: (counties: readonly string[]): string => `Gezeigt werden Kurse aus: ${counties.join(', ')}.`,
  order: 'Der nächste Ort zuerst, gemessen als Luftlinie.',
  orderWithoutPlace:
    'Der nächste Einstieg zuerst. Mit einer Gemeinde steht an jedem Kurs auch die Entfernung.',
  count: (count: number): string =>
    count === 1 ? '1 Kurs gefunden' : `${numberWords(count)} Kurse gefunden`,
  more: (more: number): string =>
    more === 1
      ? 'Ein weiterer Kurs wird nicht gezeigt. Mit Kurstyp oder Niveau wird die Liste kürzer.'
      : `${numberWords(more)} weitere Kurse werden nicht gezeigt. Mit Kurstyp oder Niveau wird die Liste kürzer.`,
  noCounty: 'Zurzeit zeigt uns kein Nachbarkreis seine freien Plätze.',
  noCountyBody: 'Ob er das tut, entscheidet jeder Nachbarkreis selbst.',
  none: 'In den Nachbarkreisen ist zurzeit kein Platz frei, der zu dieser Suche passt.',
  noneBody: 'Ein anderer Kurstyp oder ein anderes Niveau hilft vielleicht.',
  entry: (date: string, level: string): string => `Einstieg ${date} · Niveau ${level}`,
  distance: (km: number): string => `${numberWords(km)} km Luftlinie`,
  childcare: 'mit Kinderbeaufsichtigung',
  noChildcare: 'ohne freien Platz in der Kinderbeaufsichtigung',
  noContact: 'Der Kursträger hat keinen Kontakt veröffentlicht. Die Kursseite nennt den Weg in den Kurs.',
  phone: 'Telefon',
  mail: 'E-Mail',
  website: 'Internetseite',
} as const;

/** Words of the page on which the district says who sees its free places. */
export const neighbourTexts = {
  title: 'Nachbarkreise',
  lead: 'Ein Nachbarkreis kann die freien Plätze Ihres Landkreises sehen, wenn Sie sie ihm zeigen: Kurse, die öffentlich im Kursfinder stehen, mit der Zahl der freien Plätze und dem Kontakt für alle. Fälle, Wartelisten und Zahlen von Menschen sieht er nie.',
  onlyOne: 'Auf dieser Installation arbeitet nur Ihr Landkreis.',
  caption: 'Nachbarkreise und wer wessen freie Plätze sieht',
  county: 'Landkreis',
  theirs: 'Seine freien Plätze',
  theirsShown: 'zeigt er uns',
  theirsHidden: 'zeigt er uns nicht',
  since: 'Sieht unsere seit',
  never: '–',
  choice: 'Unsere freien Plätze',
  on: 'zeigen',
  off: 'nicht zeigen',
  choiceOf: (title: string): string => `Unsere freien Plätze zeigen: ${title}`,
  shown: (title: string): string => `${title} sieht jetzt unsere freien Plätze.`,
  hidden: (title: string): string => `${title} sieht unsere freien Plätze nicht mehr.`,
} as const;
