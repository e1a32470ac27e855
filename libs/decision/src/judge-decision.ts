import type { LocalDate } from '#libs/calendar';
import type { Committee } from '#libs/committee';
import type { Refusal } from '#libs/kernel';
import type { Decision } from './decision.js';

/** A decision as it shall be recorded. */
export type DecisionDraft = Pick<
  Decision,
  'decidedOn' | 'subject' | 'wording' | 'outcome' | 'votesFor' | 'votesAgainst' | 'abstentions'
>;

/** What it is judged by. */
export interface DecisionContext {
  readonly today: LocalDate;
  readonly committee: Pick<Committee, 'id' | 'activeFrom' | 'activeUntil'>;
  /** The one that it corrects. */
  readonly corrects: Pick<Decision, 'committeeId' | 'decidedOn'> | null;
}

/**
 * “Beschluss prüfen”, before it is there for good: all faults at once. Votes are plain majorities; a body that needs more than that
 * says “abgelehnt”, which no count contradicts.
 */
export function findDecisionFaults(draft: DecisionDraft, context: DecisionContext): readonly Refusal[] {
  return [...textFaults(draft), ...dayFaults(draft, context), ...voteFaults(draft)];
}

function textFaults({ subject, wording }: DecisionDraft): readonly Refusal[] {
  return [
    ...(subject.trim() === '' ? [{ code: 'subject-missing', field: 'subject' }] : []),
    ...(wording.trim() === '' ? [{ code: 'wording-missing', field: 'wording' }] : []),
  ];
}

function dayFaults(
  { decidedOn }: DecisionDraft,
  { today, committee, corrects }: DecisionContext,
): readonly Refusal[] {
  if (decidedOn > today) return [{ code: 'decided-in-the-future', field: 'decidedOn' }];
  const isOutside =
    decidedOn < committee.activeFrom || (committee.activeUntil !== null && decidedOn > committee.activeUntil);
  if (isOutside) return [{ code: 'committee-was-not-active', field: 'decidedOn' }];
  if (corrects === null) return [];
  if (corrects.committeeId !== committee.id)
    return [{ code: 'corrects-another-committee', field: 'correctsId' }];
  return decidedOn < corrects.decidedOn ? [{ code: 'corrects-later-decision', field: 'decidedOn' }] : [];
}

function voteFaults({ outcome, votesFor, votesAgainst, abstentions }: DecisionDraft): readonly Refusal[] {
  const votes = [votesFor, votesAgainst, abstentions];
  if (votes.every((count) => count === null)) return [];
  if (votesFor === null || votesAgainst === null)
    return [{ code: 'votes-incomplete', field: votesFor === null ? 'votesFor' : 'votesAgainst' }];
  const isCarried = outcome === 'adopted' || outcome === 'recommended';
  return isCarried && votesFor <= votesAgainst
    ? [{ code: 'votes-contradict-outcome', field: 'outcome', facts: { votesFor, votesAgainst } }]
    : [];
}
