import { numberWords } from '../parts/words/numbers.js';

/** Words of “Was wäre, wenn”. */
export const whatIfTexts = {
  title: 'Was wäre, wenn',
  lead: 'Denken Sie sich einen Kurs, mehr Plätze oder eine Buslinie und sehen Sie, wer dann einen Platz fände. Gespeichert wird nichts.',
  format: 'Kurstyp',
  formTitle: 'Eine Änderung denken',
  kind: 'Was soll anders sein?',
  kinds: {
    'new-course': 'ein neuer Kurs',
    'more-places': 'mehr Plätze in einem Kurs',
    childcare: 'Kinderbeaufsichtigung bei einem Kurs',
    'shift-start': 'ein Kurs beginnt früher oder später',
    line: 'eine Buslinie oder Fahrgelegenheit',
  },
  site: 'Kursort',
  chooseSite: 'Bitte wählen',
  level: 'Sprachniveau beim Einstieg',
  startsOn: 'Beginn',
  places: 'Plätze',
  dayparts: 'Tageszeiten',
  childcarePlaces: 'Plätze in der Kinderbeaufsichtigung',
  offering: 'Kurs',
  chooseOffering: 'Bitte wählen',
  noOffering: 'Zu diesem Kurstyp ist kein Kurs eingestellt, in den noch jemand einsteigen könnte.',
  morePlaces: 'Plätze mehr',
  morePlacesChildcare: 'Plätze für Kinder mehr',
  days: 'Tage später',
  daysHint: 'Früher mit Minus, zum Beispiel -14 für zwei Wochen früher.',
  municipality: 'Gemeinde',
  chooseMunicipality: 'Bitte wählen',
  minutes: 'Fahrzeit in Minuten',
  add: 'Hinzufügen und rechnen',
  computing: 'Wird gerechnet …',
  listTitle: 'Gedachte Änderungen',
  empty: 'Noch keine. Fügen Sie links eine Änderung hinzu; Karte und Tabelle zeigen dann vorher und nachher.',
  remove: 'Entfernen',
  removeOf: (words: string): string => `Entfernen: ${words}`,
  newCourse: (c: { site: string; level: string; date: string; places: number; times: string }): string =>
    `Neuer Kurs: ${c.site}, Niveau ${c.level}, ab ${c.date}, ${numberWords(c.places)} Plätze, ${c.times}`,
  withChildcare: (places: number): string => `, ${numberWords(places)} Kinderplätze`,
  more: (title: string, places: number): string => `${title}: ${numberWords(places)} Plätze mehr`,
  children: (title: string, places: number): string => `${title}: ${numberWords(places)} Kinderplätze mehr`,
  shifted: (title: string, days: number): string =>
    days < 0 ? `${title}: ${numberWords(-days)} Tage früher` : `${title}: ${numberWords(days)} Tage später`,
  line: (from: string, to: string, minutes: number): string =>
    `Fahrgelegenheit: ${from} – ${to} in ${numberWords(minutes)}\u00a0Min.`,
  resultTitle: 'Vorher und nachher',
  said: (before: string, after: string): string =>
    `Gerechnet: vorher hatten ${before} Menschen einen Platz, nachher ${after}.`,
  summary: (before: number, after: number, people: number): string =>
    `Von ${numberWords(people)} Menschen mit Bedarf fänden ${numberWords(after)} einen Platz, bisher ${numberWords(before)}.`,
  summaryHidden:
    'Die Summe für den Landkreis ist geschützt, weil sich sonst kleine Zahlen ausrechnen ließen.',
  noChange: 'Diese Änderungen helfen niemandem: Alle Zahlen bleiben, wie sie sind.',
  state: 'Die Karte zeigt',
  before: 'vorher',
  after: 'nachher',
  caption: (format: string): string => `Versorgung vorher und nachher: ${format}`,
  columns: {
    municipality: 'Gemeinde',
    people: 'Bedarf',
    before: 'mit Platz vorher',
    after: 'mit Platz nachher',
    difference: 'Unterschied',
  },
  total: 'Landkreis gesamt',
  onMap: (state: string, placed: string, people: string): string =>
    `${state} mit Platz ${placed} von ${people}`,
} as const;
