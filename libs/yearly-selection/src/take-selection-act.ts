import type { Committee } from '#libs/committee';
import type { Decision } from '#libs/decision';
import { ok, refuse, type Result } from '#libs/kernel';
import {
  SELECTION_ACTS,
  type SelectionAct,
  type SelectionActRule,
  type SelectionParty,
} from './selection-acts.js';
import type { SelectionItem, SelectionState } from './yearly-selection.js';

/** A decision with the kind of the committee that took it. */
export interface GivenDecision extends Pick<Decision, 'id' | 'outcome' | 'decidedOn'> {
  readonly committeeKind: Committee['kind'];
  /** Another step or edition stands on it already. */
  readonly isUsed: boolean;
}

/** “Was getan werden soll”. */
export interface WantedSelectionAct {
  readonly act: SelectionAct;
  readonly by: SelectionParty;
  readonly decision?: GivenDecision | null;
  /** Nothing is decided before the decision on which it stands. */
  readonly after?: Pick<Decision, 'decidedOn'> | null;
}

/**
 * “Jahresauswahl weiterführen”. Refuses with `act-not-for-party`, `selection-not-now` (facts: act, state), and for the path of decision
 * with `decision-missing`, `decision-of-wrong-committee`, `decision-of-wrong-outcome`, `decision-used-already`, `decision-too-early`.
 */
export function takeSelectionAct(
  state: SelectionState,
  { act, by, decision = null, after = null }: WantedSelectionAct,
): Result<SelectionState> {
  const rule: SelectionActRule = SELECTION_ACTS[act];
  if (!rule.by.includes(by)) return refuse('act-not-for-party', { act, by });
  if (!rule.from.includes(state)) return refuse('selection-not-now', { act, state });
  const code = rule.decision === null ? null : decisionFault(rule.decision, decision, after);
  return code === null ? ok(rule.to) : refuse(code, undefined, 'decisionId');
}

function decisionFault(
  { by, outcomes }: NonNullable<SelectionActRule['decision']>,
  decision: GivenDecision | null,
  after: WantedSelectionAct['after'],
): string | null {
  if (decision === null) return 'decision-missing';
  if (decision.committeeKind !== by) return 'decision-of-wrong-committee';
  if (!outcomes.includes(decision.outcome)) return 'decision-of-wrong-outcome';
  if (decision.isUsed) return 'decision-used-already';
  return after !== null && after !== undefined && decision.decidedOn < after.decidedOn
    ? 'decision-too-early'
    : null;
}

/**
 * “Reif für die Empfehlung”: each measure has its verdict, the chosen ones a class and the others a reason. Refuses with `nothing-chosen`,
 * `verdict-missing`, `class-missing`, `reason-missing` (facts: how many).
 */
export function judgeReadiness(
  items: readonly Pick<SelectionItem, 'verdict' | 'selectionClass' | 'reason'>[],
): Result<null> {
  const open = items.filter(({ verdict }) => verdict === 'open').length;
  if (open > 0) return refuse('verdict-missing', { items: open });
  if (!items.some(({ verdict }) => verdict === 'chosen')) return refuse('nothing-chosen');
  const unclassed = items.filter((item) => item.verdict === 'chosen' && item.selectionClass === null).length;
  if (unclassed > 0) return refuse('class-missing', { items: unclassed });
  const unreasoned = items.filter(
    ({ verdict, reason }) => verdict !== 'chosen' && (reason === null || reason.trim() === ''),
  ).length;
  return unreasoned > 0 ? refuse('reason-missing', { items: unreasoned }) : ok(null);
}
