import type { Case, CaseState } from '../../api/types.js';

/** The tabs of the list, in the order of a case's life. The words stand in the address. */
export const CASE_GROUPS = [
  'entwuerfe',
  'wartet',
  'platzangebot',
  'angenommen',
  'im-kurs',
  'pausiert',
  'beendet',
] as const;
/** One of {@link CASE_GROUPS}. */
export type CaseGroup = (typeof CASE_GROUPS)[number];

const OF_STATE: Readonly<Record<CaseState, CaseGroup>> = {
  draft: 'entwuerfe',
  submitted: 'wartet',
  waiting: 'wartet',
  offered: 'platzangebot',
  accepted: 'angenommen',
  enrolled: 'angenommen',
  started: 'im-kurs',
  completed: 'beendet',
  'broken-off': 'beendet',
  rejected: 'beendet',
  revoked: 'beendet',
  expired: 'beendet',
  ended: 'beendet',
};

/** Under which tab a case stands; one that waits and is paused has a tab of its own. */
export function groupOf({ state, pause }: Pick<Case, 'state' | 'pause'>): CaseGroup {
  const group = OF_STATE[state];
  return group === 'wartet' && pause !== null ? 'pausiert' : group;
}

/** How many cases stand under each tab. */
export function countGroups(cases: readonly Case[]): Readonly<Record<CaseGroup, number>> {
  const counts = Object.fromEntries(CASE_GROUPS.map((group) => [group, 0])) as Record<CaseGroup, number>;
  for (const one of cases) counts[groupOf(one)] += 1;
  return counts;
}
