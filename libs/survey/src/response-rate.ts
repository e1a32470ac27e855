import type { OrganisationKind } from '#libs/kernel';
import type { SurveyInvitation } from './survey-sheet.js';
import type { Survey } from './survey.js';

/** How many of one kind were invited and have answered. */
export interface RateGroup {
  /** Kind of organisation; `further` for those who are no members. */
  readonly kind: OrganisationKind | 'further';
  readonly invited: number;
  /** Null where it is hidden. */
  readonly answered: number | null;
}

/** “Rücklauf”. Sheets by the link for everybody are counted apart: nobody knows how many were asked by it. */
export interface ResponseRate {
  readonly invited: number;
  readonly answered: number;
  readonly openAnswers: number;
  readonly groups: readonly RateGroup[];
}

/**
 * “Rücklauf berechnen”. Of an anonymous survey groups of fewer than `minimum` stay hidden, and where that is one alone, the next smallest
 * with it: else it could be found by subtracting from the whole.
 */
export function responseRate(
  survey: Pick<Survey, 'isAnonymous'>,
  invitations: readonly Pick<SurveyInvitation, 'origin' | 'organisationKind' | 'isAnswered'>[],
  minimum: number,
): ResponseRate {
  const asked = invitations.filter(({ origin }) => origin !== 'open');
  const kinds = [...new Set(asked.map(kindOf))];
  const groups = kinds.map((kind): RateGroup => {
    const own = asked.filter((one) => kindOf(one) === kind);
    return { kind, invited: own.length, answered: countAnswered(own) };
  });
  const hidden = survey.isAnonymous ? hiddenKinds(groups, minimum) : new Set<string>();
  return {
    invited: asked.length,
    answered: countAnswered(asked),
    openAnswers: countAnswered(invitations.filter(({ origin }) => origin === 'open')),
    groups: groups.map((group) => (hidden.has(group.kind) ? { ...group, answered: null } : group)),
  };
}

function kindOf({ organisationKind }: Pick<SurveyInvitation, 'organisationKind'>): RateGroup['kind'] {
  return organisationKind ?? 'further';
}

function hiddenKinds(groups: readonly RateGroup[], minimum: number): ReadonlySet<string> {
  const bySize = groups.toSorted((a, b) => a.invited - b.invited);
  const small = bySize.filter(({ invited }) => invited < minimum).length;
  return new Set(bySize.slice(0, small === 1 ? 2 : small).map(({ kind }) => kind));
}

function countAnswered(invitations: readonly Pick<SurveyInvitation, 'isAnswered'>[]): number {
  return invitations.filter(({ isAnswered }) => isAnswered).length;
}
