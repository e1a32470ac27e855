import type { Instant, LocalDate } from '#libs/calendar';
import type { MeasureState } from '#libs/measure';

/** “Ampelfarbe”: grün, gelb, rot, oder keine Aussage möglich. Shown by word and shape too, never by colour alone. */
export const TRAFFIC_LIGHTS = ['green', 'yellow', 'red', 'none'] as const;

/** One of {@link TRAFFIC_LIGHTS}. */
export type TrafficLight = (typeof TRAFFIC_LIGHTS)[number];

/**
 * “Die drei Ampeln”: Stand der Umsetzung, Einhaltung des Zeitplans, Erreichung des Ziels (as the Landkreis Börde reviews its measures).
 * One light would hide a measure that runs well and reaches nothing.
 */
export const REVIEW_ASPECTS = ['implementation', 'schedule', 'goal'] as const;

/** One of {@link REVIEW_ASPECTS}. */
export type ReviewAspect = (typeof REVIEW_ASPECTS)[number];

/** A light with its sentence; yellow and red never stand without one. */
export interface JudgedAspect {
  readonly light: TrafficLight;
  readonly sentence: string | null;
}

/** “Zahlen einer Überprüfung”; null: keine Angabe. Amounts in cents of a euro, staff in full-time equivalents (VZÄ). */
export interface ReviewFigures {
  readonly participants: number | null;
  readonly staff: number | null;
  readonly actualCostCents: number | null;
  readonly fundingCents: number | null;
  /** “Warum keine Angabe”: said wherever one of the figures is missing. */
  readonly missingReason: string | null;
}

/** What is written into a review before it is confirmed. */
export interface ReviewDraft extends Readonly<Record<ReviewAspect, JudgedAspect>> {
  readonly asOf: LocalDate;
  readonly progress: string;
  readonly effect: string | null;
  readonly figures: ReviewFigures;
  readonly nextStep: string | null;
  readonly nextStepOwnerId: string | null;
  readonly nextStepDueOn: LocalDate | null;
  /** The one sentence that the public reads beside the lights. */
  readonly publicSentence: string | null;
}

/** A value of an indicator as it was when a review was confirmed. */
export interface ReviewedIndicator {
  readonly name: string;
  readonly unit: string;
  readonly value: number | null;
  readonly asOf: LocalDate | null;
  readonly target: number | null;
}

/** “Stand bei der Überprüfung”: what the measure was on that day, copied in; what comes later does not change it. */
export interface ReviewSnapshot {
  readonly number: number;
  readonly title: string;
  readonly state: MeasureState;
  readonly responsible: string | null;
  readonly periodFrom: LocalDate | null;
  readonly periodUntil: LocalDate | null;
  readonly plannedCostCents: number | null;
  readonly goals: readonly string[];
  readonly indicators: readonly ReviewedIndicator[];
}

/** “Überprüfung (Review)”: the state of a measure as the Steuerungsgruppe saw it. It never changes; a correction is a further one. */
export interface MeasureReview extends ReviewDraft {
  readonly id: string;
  readonly measureId: string;
  readonly conceptId: string;
  readonly snapshot: ReviewSnapshot;
  /** The review in whose place this one stands. */
  readonly correctsId: string | null;
  readonly reviewedBy: string;
  readonly reviewedAt: Instant;
}
