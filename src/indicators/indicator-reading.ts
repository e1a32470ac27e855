import type { LocalDate } from '#libs/calendar';
import type {
  Absence,
  CutOffDay,
  DataState,
  Indicator,
  IndicatorSeries,
  Judgement,
  MeasuredHow,
  MeasuredValue,
  Movement,
} from '#libs/indicator';
import type { Goal } from '#libs/objective';

/** What is asked of the operations. */
export type OperationalQuestion = Pick<MeasuredHow, 'queryKey' | 'formatCode' | 'areaKey' | 'rhythm'>;

/** “Zahl von jetzt”: what an operational query says, before it is frozen. */
export interface LiveFigure {
  readonly value: number | null;
  readonly absence: Absence | null;
  /** Which day's data it is taken from; of a period its last day. */
  readonly asOf: LocalDate;
  /** The first day of the period; null for a moment. */
  readonly from: LocalDate | null;
  readonly dataState: DataState | null;
  readonly isPublicSafe: boolean;
}

/** “Wert einer früheren Fassung”: frozen for it, under its definition. */
export interface FormerValue extends MeasuredValue {
  readonly edition: string;
  readonly series: IndicatorSeries;
}

/** “Stand eines Indikators”: what is measured, the newest value, and what follows from it. For other rooms too. */
export interface IndicatorState {
  readonly indicator: Indicator;
  /** The series that holds now. */
  readonly series: IndicatorSeries;
  /** The first before; the last one holds. */
  readonly allSeries: readonly IndicatorSeries[];
  /** The values that hold, the oldest cut-off day first. */
  readonly values: readonly MeasuredValue[];
  /** What editions before have measured, where it was carried over; the oldest cut-off day first. */
  readonly history: readonly FormerValue[];
  /** The newest that holds; one of an edition before only where that measured the same and there is none of this one. */
  readonly latest: MeasuredValue | null;
  /** Whether its edition raises it: a replaced one does not, and a draft leaves it to the edition before. */
  readonly isRaised: boolean;
  readonly judgement: Judgement;
  readonly movement: Movement | null;
}

/** What somebody may do with an indicator. */
export interface IndicatorRights {
  readonly mayKeep: boolean;
  readonly mayMeasure: boolean;
}

/** An indicator as a list shows it. */
export interface ListedIndicator extends IndicatorState, IndicatorRights {
  readonly goal: Goal;
  readonly responsible: string | null;
  /** Cut-off days that are over and wait for somebody to enter a value; none of an operational one. */
  readonly due: readonly CutOffDay[];
}

/** A value with who entered it. */
export interface NamedValue extends MeasuredValue {
  readonly enteredByName: string | null;
}

/** All of one indicator, for its page. */
export interface WholeIndicator extends ListedIndicator {
  /** Corrected ones too. */
  readonly allValues: readonly NamedValue[];
  readonly live: LiveFigure | null;
  readonly nextCutOffDay: LocalDate | null;
}
