import type { SeatedCommittee } from '#libs/committee';
import type { Concept } from '#libs/concept';
import type { Decision } from '#libs/decision';
import type { WholeMeasure } from '#libs/measure';
import type { MeasureReview } from '#libs/measure-review';
import type { Meeting } from '#libs/meeting';
import type { Goal, NeedEvidence, StrategicNeed } from '#libs/objective';
import type { ConceptFrame } from '../../concepts/index.js';
import type { IndicatorState } from '../../indicators/index.js';
import type { SelectedMeasure } from '../../yearly-selections/index.js';

/** What an edition consists of, as far as whoever exports it may see. */
export interface ConceptFacts {
  readonly concept: Concept;
  readonly frame: ConceptFrame;
  readonly needs: readonly StrategicNeed[];
  readonly goals: readonly Goal[];
  readonly evidence: readonly NeedEvidence[];
  /** In the order of their goals. */
  readonly indicators: readonly IndicatorState[];
  readonly measures: readonly WholeMeasure[];
  /** Names of organisations and Gemeinden, by id and key. */
  readonly names: ReadonlyMap<string, string>;
}

/** What was decided and reviewed around it. */
export interface LifeFacts {
  readonly committees: readonly SeatedCommittee[];
  readonly decisions: readonly Decision[];
  readonly selected: readonly SelectedMeasure[];
  readonly reviews: readonly MeasureReview[];
  readonly meetings: readonly Meeting[];
}
