import type { LocalDate } from '#libs/calendar';

/** “Einheit eines Indikators”: Menschen, Prozent, Tage, Euro, Anzahl. */
export const INDICATOR_UNITS = ['people', 'percent', 'days', 'euro', 'count'] as const;
/** One of {@link INDICATOR_UNITS}. */
export type IndicatorUnit = (typeof INDICATOR_UNITS)[number];

/** “Quelle eines Indikators”: von Hand, aus dem laufenden Betrieb, aus einer benannten fremden Quelle. */
export const INDICATOR_SOURCES = ['manual', 'operational', 'external'] as const;
/** One of {@link INDICATOR_SOURCES}. */
export type IndicatorSource = (typeof INDICATOR_SOURCES)[number];

/** “Erhebungstakt”: monatlich, vierteljährlich, jährlich, ohne Takt. */
export const RHYTHMS = ['month', 'quarter', 'year', 'none'] as const;
/** One of {@link RHYTHMS}. */
export type Rhythm = (typeof RHYTHMS)[number];

/** “Richtung eines Indikators”: höher ist besser, niedriger ist besser. */
export const INDICATOR_DIRECTIONS = ['higher', 'lower'] as const;
/** One of {@link INDICATOR_DIRECTIONS}. */
export type IndicatorDirection = (typeof INDICATOR_DIRECTIONS)[number];

/** “Art eines Indikators”: Zustand (how things are), Wirkung (what the work changed). */
export const INDICATOR_KINDS = ['state', 'effect'] as const;
/** One of {@link INDICATOR_KINDS}. */
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** “Wert an einem Tag”: base or target. */
export interface DatedValue {
  readonly value: number;
  readonly day: LocalDate;
}

/**
 * “Reihe eines Indikators”: what exactly is measured, and how. It never changes: another definition begins another series, so that no
 * two figures are compared that do not measure the same.
 */
export interface IndicatorSeries {
  readonly id: string;
  readonly indicatorId: string;
  /** From 1 on. */
  readonly number: number;
  readonly definition: string;
  readonly unit: IndicatorUnit;
  readonly source: IndicatorSource;
  /** Key of an operational query; null unless the source is operational. */
  readonly queryKey: string | null;
  /** The Kurstyp to which the query is narrowed; null: all. */
  readonly formatCode: string | null;
  /** The Verbandsgemeinde to which the query is narrowed; null: the whole Landkreis. */
  readonly areaKey: string | null;
  /** The named source; null unless the source is external. */
  readonly sourceName: string | null;
  readonly rhythm: Rhythm;
  /** Cut-off days before it belong to the series before, or to none. */
  readonly measuredFrom: LocalDate;
}

/** “Indikator”: by what one sees whether a goal is reached. Few, clearly defined, easy to raise (Steckbrief in the manner of Unna and KGSt). */
export interface Indicator {
  readonly id: string;
  readonly goalId: string;
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly direction: IndicatorDirection;
  readonly base: DatedValue | null;
  readonly target: DatedValue | null;
  /** Who raises it, or answers for it; null: nobody yet. */
  readonly responsibleOrganisationId: string | null;
  readonly isPublic: boolean;
  /** From this day on nothing is raised any more; null while it lives. */
  readonly endedOn: LocalDate | null;
  readonly version: number;
  /** The indicator of the edition before that this one goes on from; null for a new one. */
  readonly carriedFromId: string | null;
}

/** “Warum kein Wert”: zu wenige Menschen, nicht erhoben, nichts zu messen. */
export const ABSENCES = ['too-few-people', 'not-collected', 'nothing-to-measure'] as const;
/** One of {@link ABSENCES}. */
export type Absence = (typeof ABSENCES)[number];

/** “Gemeldet von wie vielen”, as the data were when the value was taken; null where nobody reports. */
export interface DataState {
  readonly reported: number;
  readonly total: number;
}

/**
 * “Messwert”: the value at a cut-off day, frozen. Nothing changes it; a manual one is corrected by a further one that names it.
 */
export interface MeasuredValue {
  readonly id: string;
  readonly indicatorId: string;
  readonly seriesId: string;
  readonly cutOffDay: LocalDate;
  /** Null where there is nothing to say: `absence` names why. */
  readonly value: number | null;
  readonly absence: Absence | null;
  /** More about why, or what is to be known of the value. */
  readonly comment: string | null;
  /** Which day's data it was taken from. */
  readonly asOf: LocalDate;
  readonly dataState: DataState | null;
  /** Whether the public may read it: no count behind it lies below the public's threshold. */
  readonly isPublicSafe: boolean;
  readonly enteredBy: string | null;
  /** The value that this one corrects. */
  readonly correctsId: string | null;
}
