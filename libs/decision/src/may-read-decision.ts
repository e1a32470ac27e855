import type { LocalDate } from '#libs/calendar';
import { belongsTo, type SeatedCommittee } from '#libs/committee';
import type { Actor } from '#libs/kernel';
import type { Decision } from './decision.js';

/**
 * “Darf den Beschluss lesen”: public ones everybody; else who belongs to the committee today, or did on the day it decided and so knows it.
 */
export function mayReadDecision(
  actor: Actor,
  decision: Pick<Decision, 'isPublic' | 'decidedOn'>,
  committee: SeatedCommittee,
  today: LocalDate,
): boolean {
  if (decision.isPublic) return true;
  return belongsTo(actor, committee, today) || belongsTo(actor, committee, decision.decidedOn);
}
