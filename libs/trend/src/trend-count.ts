import type { LocalDate } from '#libs/calendar';

/** “Was gezählt wird” of people: who began a course, who waits at the end of the month, what became of offered places. */
export const TREND_MEASURES = ['started', 'waiting', 'offered', 'accepted', 'declined', 'lapsed'] as const;
/** One of {@link TREND_MEASURES}. */
export type TrendMeasure = (typeof TREND_MEASURES)[number];

/**
 * “Zählung der Auswertung”: how many people of one month, Kurstyp and Verbandsgemeinde. It names neither case nor office nor Gemeinde, so
 * it stays when the case is erased.
 */
export interface TrendCount {
  /** The first day of the month. */
  readonly month: LocalDate;
  readonly measure: TrendMeasure;
  readonly formatCode: string;
  readonly areaKey: string;
  /** Days from registration to the start of the course; null where nothing began. */
  readonly days: number | null;
  /** Whether those days were more than the deadline that held for them (IntV §7(4), DeuFöV §9(3)). */
  readonly isLate: boolean;
  readonly people: number;
}

/** “Wofür ausgewertet wird”: the whole Landkreis, one Kurstyp or one Verbandsgemeinde. Never two at once: what both hide could be found by subtraction. */
export type TrendScope =
  { readonly kind: 'district' } | { readonly kind: 'format' | 'area'; readonly key: string };
