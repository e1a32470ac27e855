import type { Measure, MeasureNote } from '#libs/measure';
import type { MeasureReview } from '#libs/measure-review';
import type { Goal, StrategicNeed } from '#libs/objective';
import type { SelectedMeasure } from '../yearly-selections/index.js';

/** An answer as anybody may read it: its words, never who said them. */
export interface TracedAnswer {
  readonly id: string;
  readonly text: string;
  /** The survey or question that it answered. */
  readonly source: string;
  /** The own organisation gave it, and not anonymously. */
  readonly isOwn: boolean;
}

/** A measure at the end of a trace, with the last year that chose it, the last review and the last report. */
export interface TracedMeasure {
  readonly measure: Measure;
  readonly chosen: SelectedMeasure | null;
  readonly review: MeasureReview | null;
  readonly lastNote: MeasureNote | null;
}

/** “Spur einer Antwort”: what followed from it until today. */
export interface AnswerTraceReading {
  readonly answer: TracedAnswer;
  readonly needs: readonly StrategicNeed[];
  readonly goals: readonly Goal[];
  readonly measures: readonly TracedMeasure[];
}

/** “Herkunft einer Maßnahme”: answers, in their words, and gaps behind its needs. */
export interface MeasureOriginReading {
  readonly needs: readonly StrategicNeed[];
  readonly answers: readonly TracedAnswer[];
  /** How many gaps show its needs or are tied to it itself. */
  readonly gapCount: number;
}
