import type { Concept } from '#libs/concept';
import type { SeatedCommittee } from '#libs/committee';
import type { FieldFacts, Goal, GoalHint, NeedEvidence, StrategicNeed } from '#libs/objective';
import type { ConceptFrame } from '../concepts/index.js';

/** “Wo geschrieben wird”: an edition with all that decides about writing in it. */
export interface WritingGround {
  readonly concept: Concept;
  readonly frame: ConceptFrame;
  readonly committees: readonly SeatedCommittee[];
  readonly facts: FieldFacts;
}

/** “Bedarf, wie er gezeigt wird”: with its evidence, its goals, and whether the reader may write it. */
export interface ShownNeed {
  readonly need: StrategicNeed;
  readonly evidence: readonly NeedEvidence[];
  readonly goals: readonly Goal[];
  readonly mayWrite: boolean;
}

/** “Wirkungsziel, wie es gezeigt wird”: with its needs, its hints, and whether the reader may write it. */
export interface ShownGoal {
  readonly goal: Goal;
  readonly needs: readonly StrategicNeed[];
  readonly hints: readonly GoalHint[];
  readonly mayWrite: boolean;
}
