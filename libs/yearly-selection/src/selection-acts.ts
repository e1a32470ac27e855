import type { DecisionOutcome } from '#libs/decision';
import type { CommitteeKind } from '#libs/committee';
import type { SelectionState } from './yearly-selection.js';

/** “Wer führt”: the Kreisverwaltung; a decision of a committee stands behind some steps. */
export type SelectionParty = 'district' | 'steering-group';

/** The decision that a step needs: of which kind of committee, and with which outcome. */
export interface NeededDecision {
  readonly by: CommitteeKind;
  readonly outcomes: readonly DecisionOutcome[];
}

/** One act: from which states it leads where, who does it, and by which decision. */
export interface SelectionActRule {
  readonly from: readonly SelectionState[];
  readonly to: SelectionState;
  readonly by: readonly SelectionParty[];
  readonly decision: NeededDecision | null;
  /** The edition that it is done with stays as it is: what comes of it is a new one. */
  readonly makesEdition: boolean;
}

const step = (from: readonly SelectionState[], to: SelectionState, part: Partial<SelectionActRule> = {}) => ({
  from,
  to,
  by: ['district'] as const,
  decision: null,
  makesEdition: false,
  ...part,
});

/**
 * “Schritte der Jahresauswahl”, as a table. Nothing leads out of `decided` but a new edition, which holds only once a new decision says
 * so.
 */
export const SELECTION_ACTS = {
  prepare: step(['preparing'], 'preparing'),
  'open-assessment': step(['preparing'], 'assessing'),
  'prepare-again': step(['assessing'], 'preparing'),
  assess: step(['assessing'], 'assessing', { by: ['steering-group'] }),
  reveal: step(['assessing'], 'revealed'),
  revise: step(['revealed'], 'revealed', { by: ['steering-group'] }),
  rank: step(['revealed'], 'revealed'),
  recommend: step(['revealed'], 'recommended', {
    decision: { by: 'steering-group', outcomes: ['recommended', 'adopted'] },
  }),
  decide: step(['recommended'], 'decided', { decision: { by: 'deciding-body', outcomes: ['adopted'] } }),
  'send-back': step(['recommended'], 'revealed', {
    decision: { by: 'deciding-body', outcomes: ['rejected', 'postponed'] },
  }),
  amend: step(['decided'], 'revealed', { makesEdition: true }),
} as const satisfies Readonly<Record<string, SelectionActRule>>;

/** One of {@link SELECTION_ACTS}. */
export type SelectionAct = keyof typeof SELECTION_ACTS;

/** All of them. */
export const SELECTION_ACT_NAMES = Object.keys(SELECTION_ACTS) as readonly SelectionAct[];
