import type { Concept, ConceptPart, ProcessStep } from '#libs/concept';
import type { Committee } from '#libs/committee';
import type { Decision } from '#libs/decision';
import type { Funding, Measure } from '#libs/measure';
import type { MeasureReview } from '#libs/measure-review';
import type { Meeting } from '#libs/meeting';
import type { Goal, StrategicNeed } from '#libs/objective';
import type { Survey } from '#libs/survey';
import type { SelectionClass } from '#libs/yearly-selection';
import type { DocumentNote } from '../documents/index.js';
import type { IndicatorState } from '../indicators/index.js';

/** A public measure with what may be told around it. */
export interface PublicMeasure {
  readonly measure: Measure;
  /** Name of the organisation or office that answers for it; null where nobody does yet. */
  readonly responsible: string | null;
  /** Granted money only. */
  readonly funding: readonly Funding[];
  /** The latest that stands; of it lights and the public sentence are shown. */
  readonly review: MeasureReview | null;
  /** Themenfelder that it reaches through public goals and needs. */
  readonly fieldIds: readonly string[];
}

/** A measure that was chosen for a year. */
export interface ChosenMeasure {
  readonly id: string;
  readonly selectionClass: SelectionClass | null;
}

/** “Jahresauswahl”: what is being done in a year. */
export interface PublicSelection {
  readonly year: number;
  /** By their rank. */
  readonly measures: readonly ChosenMeasure[];
}

/** “Strategie, wie die Öffentlichkeit sie sieht”: one edition and what of it is public. */
export interface PublicStrategy {
  readonly edition: Concept;
  /** All public editions, the latest first. */
  readonly editions: readonly Concept[];
  readonly isShownFirst: boolean;
  readonly fields: readonly ConceptPart[];
  readonly themes: readonly ConceptPart[];
  readonly targetGroups: readonly ConceptPart[];
  readonly steps: readonly ProcessStep[];
  /** Which committee works on which field today. */
  readonly fieldWork: readonly { readonly committeeId: string; readonly fieldId: string }[];
  readonly needs: readonly StrategicNeed[];
  readonly goals: readonly Goal[];
  /** Public indicators of public goals that are still raised. */
  readonly indicators: readonly IndicatorState[];
  readonly measures: readonly PublicMeasure[];
  readonly selection: PublicSelection | null;
}

/** A public thing with the name of its committee; null where that is internal. */
export interface PublicEvent {
  readonly meeting: Meeting;
  readonly committeeName: string | null;
}

/** A public decision with the name of its committee; null where that is internal. */
export interface PublicDecision {
  readonly decision: Decision;
  readonly committeeName: string | null;
}

/** What stands around the strategy. */
export interface PublicSurroundings {
  /** Open working groups that are at work today, by name. */
  readonly groups: readonly Committee[];
  /** The latest first. */
  readonly decisions: readonly PublicDecision[];
  /** The latest first. */
  readonly events: readonly PublicEvent[];
  /** Released summaries, the latest first. */
  readonly summaries: readonly Survey[];
  /** The functional mailbox of the Kreisverwaltung; null where there is none yet. */
  readonly contact: { readonly name: string; readonly mailAddress: string } | null;
}

/** All of the page at a glance. */
export interface PublicOverview {
  readonly strategy: PublicStrategy;
  readonly surroundings: PublicSurroundings;
  readonly documents: readonly DocumentNote[];
}
