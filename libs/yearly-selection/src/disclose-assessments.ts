import type { Actor } from '#libs/kernel';
import type { Assessment } from './criterion.js';
import type { SelectionState } from './yearly-selection.js';

/** “Darf die Fassung sehen”: the Kreisverwaltung and the Steuerungsgruppe all, everybody else what is decided. */
export function mayReadSelection({ organisationKind }: Actor, state: SelectionState): boolean {
  return isInside(organisationKind) || state === 'decided';
}

/**
 * “Was von den Bewertungen gezeigt wird”: before they are revealed, to each member the own ones and to nobody those of others, the
 * Kreisverwaltung neither; after that to the Steuerungsgruppe and the Kreisverwaltung all, and to the circle no single one.
 */
export function discloseAssessments(
  actor: Actor,
  state: SelectionState,
  assessments: readonly Assessment[],
): readonly Assessment[] {
  if (!isInside(actor.organisationKind)) return [];
  if (isSecret(state)) return assessments.filter(({ accountId }) => accountId === actor.accountId);
  return assessments;
}

/** “Noch verdeckt”: means are hidden too, since of two members each could compute the other's. */
export function isSecret(state: SelectionState): boolean {
  return state === 'preparing' || state === 'assessing';
}

function isInside(kind: Actor['organisationKind']): boolean {
  return kind === 'district' || kind === 'steering-group';
}
