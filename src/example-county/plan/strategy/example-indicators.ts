import type { IndicatorDirection, IndicatorKind, IndicatorUnit, QueryKey, Rhythm } from '#libs/indicator';

/** “Indikator des Beispiels”: by keys of goal and query. Base and target days are counted from the day on which the example is loaded. */
export interface ExampleIndicator {
  readonly key: string;
  readonly goal: string;
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly direction: IndicatorDirection;
  readonly unit: IndicatorUnit;
  readonly rhythm: Exclude<Rhythm, 'none'>;
  /** What is counted, of one that somebody raises by hand; else its query. */
  readonly definition: string | null;
  readonly query: { readonly key: QueryKey; readonly formatCode: string | null } | null;
  readonly base: number;
  readonly target: number;
  /** By login. */
  readonly responsible: string;
  /** Of the last cut-off days, the newest last; none where the history of the example holds them itself. */
  readonly values: readonly number[];
}

const byHand = { query: null } as const;
const fromOperations = { definition: null } as const;

/** At least one for each goal of the edition in force. */
export const EXAMPLE_INDICATORS: readonly ExampleIndicator[] = [
  {
    ...fromOperations,
    key: 'sechs-wochen',
    goal: 'sechs-wochen',
    name: 'Anteil mit mehr als sechs Wochen Wartezeit',
    kind: 'effect',
    direction: 'lower',
    unit: 'percent',
    rhythm: 'quarter',
    query: { key: 'late-share', formatCode: null },
    base: 38,
    target: 5,
    responsible: 'landkreis',
    values: [],
  },
  {
    ...fromOperations,
    key: 'versorgung-frauen',
    goal: 'kinderbeaufsichtigung',
    name: 'Versorgungsgrad Frauenkurse mit Kinderbeaufsichtigung',
    kind: 'effect',
    direction: 'higher',
    unit: 'percent',
    rhythm: 'quarter',
    query: { key: 'coverage-rate', formatCode: 'women-with-childcare' },
    base: 22,
    target: 80,
    responsible: 'landkreis',
    values: [24, 27.5, 26, 31, 33.3, 38],
  },
  {
    ...fromOperations,
    key: 'kinderplaetze',
    goal: 'kinderbeaufsichtigung',
    name: 'Plätze der Kinderbeaufsichtigung in offenen Kursen',
    kind: 'state',
    direction: 'higher',
    unit: 'count',
    rhythm: 'month',
    query: { key: 'childcare-places', formatCode: null },
    base: 12,
    target: 40,
    responsible: 'landkreis',
    values: [12, 12, 18, 18, 24, 24, 24, 30],
  },
  {
    ...fromOperations,
    key: 'versorgung-abend',
    goal: 'arbeit-und-kurs',
    name: 'Versorgungsgrad Abend- und Teilzeitkurse',
    kind: 'effect',
    direction: 'higher',
    unit: 'percent',
    rhythm: 'quarter',
    query: { key: 'coverage-rate', formatCode: 'evening' },
    base: 35,
    target: 70,
    responsible: 'landkreis',
    values: [36, 41, 44.5, 43, 47, 46],
  },
  {
    ...byHand,
    key: 'anerkennung',
    goal: 'anerkennung',
    name: 'Erstberatungen zur Anerkennung in den letzten zwölf Monaten',
    kind: 'state',
    direction: 'higher',
    unit: 'count',
    rhythm: 'quarter',
    definition:
      'Erste Gespräche zur Anerkennung ausländischer Abschlüsse in den zwölf Monaten vor dem Stichtag, gezählt von der Beratungsstelle.',
    base: 61,
    target: 120,
    responsible: 'jobcenter',
    values: [64, 72, 79, 88, 97, 104],
  },
  {
    ...byHand,
    key: 'sprachmittlung',
    goal: 'sprachmittlung',
    name: 'Erfüllte Anfragen nach Sprachmittlung',
    kind: 'effect',
    direction: 'higher',
    unit: 'percent',
    rhythm: 'quarter',
    definition:
      'Anfragen an den Pool, für die jemand gefunden wurde, geteilt durch alle Anfragen des Quartals.',
    base: 52,
    target: 85,
    responsible: 'caritas',
    values: [55, 58, 56, 63, 61, 64],
  },
  {
    ...byHand,
    key: 'briefe',
    goal: 'verstaendliche-briefe',
    name: 'Überarbeitete Schreiben',
    kind: 'state',
    direction: 'higher',
    unit: 'count',
    rhythm: 'quarter',
    definition:
      'Schreiben der Kreisverwaltung in einfacher Sprache, die von der Prüfgruppe freigegeben sind.',
    base: 0,
    target: 20,
    responsible: 'landkreis',
    values: [2, 5, 5, 9, 12, 14],
  },
  {
    ...byHand,
    key: 'treffen',
    goal: 'ehrenamt',
    name: 'Teilnehmende an den Treffen der Ehrenamtlichen',
    kind: 'state',
    direction: 'higher',
    unit: 'people',
    rhythm: 'quarter',
    definition: 'Teilnehmende an den Treffen der letzten zwölf Monate, jede Person je Treffen einmal.',
    base: 34,
    target: 80,
    responsible: 'awo',
    // nobody has raised the newest cut-off day yet: that is due
    values: [36, 44, 47, 55, 58],
  },
];

/** Which of them waits for its newest value. */
export const EXAMPLE_DUE = 'treffen';
