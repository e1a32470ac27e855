import type { IndicatorUnit } from './indicator.js';

/** “Worauf sich eine Auswertung einschränken lässt”: nichts, ein Kurstyp, eine Verbandsgemeinde. */
export type QueryParameter = 'format' | 'area';

/** What is asked of the running operations, exactly. */
export interface OperationalQuery {
  readonly name: string;
  readonly unit: IndicatorUnit;
  /** What the figure says, in a sentence that stands in each series. */
  readonly definition: string;
  readonly parameters: readonly QueryParameter[];
  /** Whether it cannot be asked of everything at once. */
  readonly isFormatRequired: boolean;
  /**
   * `period`: of the months that end at the cut-off day, known for good. `moment`: of the data as they are; whoever does not look on the
   * day does not know it any more.
   */
  readonly time: 'period' | 'moment';
  /** People stand behind it, so that small numbers are hidden. */
  readonly isOfPeople: boolean;
  /** Whether it is narrowed to a Kurstyp or to a Verbandsgemeinde, never to both: what both hide could be found by subtraction. */
  readonly isOneScopeOnly: boolean;
}

const BOTH: readonly QueryParameter[] = ['format', 'area'];
const period = { parameters: BOTH, isFormatRequired: false, time: 'period', isOneScopeOnly: true } as const;
const moment = { parameters: BOTH, isFormatRequired: false, time: 'moment', isOneScopeOnly: false } as const;

/**
 * “Auswertungen aus dem Betrieb”: what an indicator can read by itself. Each is a figure that pages show to members already, hidden by
 * the same rules, so that an indicator tells of nobody more than they do.
 */
export const OPERATIONAL_QUERIES = {
  'late-share': {
    ...period,
    name: 'Anteil mit Wartezeit über der Frist',
    unit: 'percent',
    definition:
      'Anteil der Menschen, deren Kurs im Zeitraum begonnen hat und die von der Anmeldung bis zum Kursbeginn länger als die gesetzliche Frist gewartet haben (sechs Wochen nach § 7 Abs. 4 IntV; für Berufssprachkurse die Frist der DeuFöV).',
    isOfPeople: true,
  },
  'median-waiting-days': {
    ...period,
    name: 'Mittlere Wartezeit bis zum Kursbeginn (Median)',
    unit: 'days',
    definition:
      'Tage von der Anmeldung bis zum Kursbeginn, die die Hälfte der Menschen höchstens gewartet hat, deren Kurs im Zeitraum begonnen hat.',
    isOfPeople: true,
  },
  'people-waiting': {
    ...period,
    name: 'Wartende am Ende des Zeitraums',
    unit: 'people',
    definition:
      'Menschen, die am Ende des Zeitraums auf einen Kurs warten: offene Fälle und von Stellen gemeldete Zahlen zusammen.',
    isOfPeople: true,
  },
  'median-days-waiting': {
    ...moment,
    name: 'Bisherige Wartezeit derer, die noch warten (Median)',
    unit: 'days',
    definition:
      'Tage seit der Anmeldung, die die Hälfte der Menschen, die am Stichtag noch auf einen Kurs warten, höchstens gewartet hat. Gezählt werden offene Fälle und von Stellen gemeldete Zahlen; wer einen Platz angenommen hat oder dessen Fall ruht, zählt nicht.',
    isOfPeople: true,
    isOneScopeOnly: true,
  },
  'people-started': {
    ...period,
    name: 'Kursbeginne von Menschen im Zeitraum',
    unit: 'people',
    definition: 'Menschen, deren Kurs im Zeitraum begonnen hat.',
    isOfPeople: true,
  },
  'courses-started': {
    ...period,
    name: 'Begonnene Kurse',
    unit: 'count',
    definition: 'Kurse, die im Zeitraum begonnen haben.',
    isOfPeople: false,
  },
  'called-off-share': {
    ...period,
    name: 'Anteil ausgefallener Kurse',
    unit: 'percent',
    definition:
      'Abgesagte, verschobene und zusammengelegte Kurse des Zeitraums, geteilt durch diese und die begonnenen zusammen.',
    isOfPeople: false,
  },
  'gaps-open': {
    ...period,
    name: 'Offene Versorgungslücken am Ende des Zeitraums',
    unit: 'count',
    definition: 'Versorgungslücken, die am letzten Tag des Zeitraums offen waren.',
    isOfPeople: false,
  },
  'gaps-answered-share': {
    ...period,
    name: 'Anteil der Versorgungslücken mit Antwort in der Frist',
    unit: 'percent',
    definition:
      'Versorgungslücken, auf deren erste Lückenmeldung in der Antwortfrist mindestens eine Antwort kam (zugesagt, geplant oder nicht möglich), geteilt durch alle, deren erste Antwortfrist im Zeitraum endete. Jede Lücke zählt einmal; sind es weniger als die kleinste gezeigte Zahl, wird nichts gesagt.',
    isOfPeople: false,
  },
  'coverage-rate': {
    ...moment,
    name: 'Versorgungsgrad',
    unit: 'percent',
    definition:
      'Anteil des Bedarfs an einem Kurstyp, den die beste Verteilung auf freie Plätze in Reichweite versorgt, über alle Niveaus.',
    isFormatRequired: true,
    isOfPeople: true,
  },
  'childcare-places': {
    ...moment,
    name: 'Plätze der Kinderbeaufsichtigung in offenen Kursen',
    unit: 'count',
    definition:
      'Alle Plätze der Kinderbeaufsichtigung, die zu Kursen gehören, die weder ausgefallen noch zu Ende sind.',
    parameters: ['format'],
    isOfPeople: false,
  },
  'fresh-share': {
    ...moment,
    name: 'Anteil frischer Meldungen (Vollständigkeit)',
    unit: 'percent',
    definition:
      'Kursträger und Stellen, deren letzte Meldung noch als frisch gilt, geteilt durch alle, die melden sollen.',
    parameters: [],
    isOfPeople: false,
  },
} as const satisfies Readonly<Record<string, OperationalQuery>>;

/** One of {@link OPERATIONAL_QUERIES}. */
export type QueryKey = keyof typeof OPERATIONAL_QUERIES;

/** Their keys, in the order in which a form offers them. */
export const QUERY_KEYS = Object.keys(OPERATIONAL_QUERIES) as readonly QueryKey[];

/** The query of a key; null where there is none of this key. */
export function operationalQuery(key: string | null): OperationalQuery | null {
  return key !== null && Object.hasOwn(OPERATIONAL_QUERIES, key)
    ? OPERATIONAL_QUERIES[key as QueryKey]
    : null;
}
