import { ORGANISATION_KINDS, type OrganisationKind } from '#libs/kernel';

const EVERYBODY: readonly OrganisationKind[] = ORGANISATION_KINDS;
const REFERRING: readonly OrganisationKind[] = [
  'counselling',
  'jobcenter',
  'social-welfare-office',
  'immigration-office',
];
const TOLD_OF_GAPS: readonly OrganisationKind[] = [
  'provider',
  'counselling',
  'jobcenter',
  'social-welfare-office',
  'immigration-office',
  'bamf',
  'district',
];

/**
 * “Rechte je Organisationsart”: what a kind of organisation may do at all (product rule 1). It opens the route; the row is
 * judged apart by the feature's own policy, because a Jobcenter may list cases but only *its own*.
 */
const PERMITTED = {
  'region:read': EVERYBODY,
  'catalogue:read': EVERYBODY,
  'travel-time:correct': ['district'],
  'offering:read': EVERYBODY,
  'offering:write': ['provider'],
  'calendar-feed:keep': EVERYBODY,
  'webhook:keep': EVERYBODY,
  'demand-report:read': [...REFERRING, 'district'],
  'demand-report:write': REFERRING,
  'referral:read': REFERRING,
  'referral:write': REFERRING,
  'referral:answer': ['provider'],
  'duplicate-count:read': ['district'],
  'placement-test:read': [...REFERRING, 'provider', 'district'],
  'placement-test:write': ['provider'],
  'placement-test:book': REFERRING,
  'suggestion:read': REFERRING,
  'waiting-list:read': [...REFERRING, 'provider', 'district'],
  'place-offer:read': [...REFERRING, 'provider'],
  'place-offer:make': ['provider'],
  'place-offer:answer': REFERRING,
  'place-offer:confirm': ['provider'],
  'coverage:read': EVERYBODY,
  'reach-demand:read': ['provider'],
  'gap:read': TOLD_OF_GAPS,
  'gap:answer': ['provider', 'jobcenter', 'social-welfare-office', 'immigration-office', 'bamf', 'district'],
  'plan:read': ['provider', 'bamf', 'district'],
  'plan:run': ['bamf', 'district'],
  'plan:take-over': ['provider'],
  'concept:read': EVERYBODY,
  'concept:keep': ['district'],
  'document:keep': ['district'],
  'objective:read': EVERYBODY,
  'objective:write': EVERYBODY,
  'trend:read': ['bamf', 'district', 'steering-group'],
  'survey:keep': ['district'],
  'survey:read': ['district', 'steering-group'],
  'survey:answer': EVERYBODY,
  'gap-check:run': ['district'],
  'table:import': [...REFERRING, 'provider', 'district'],
  'column-profile:keep': ['provider'],
  'decision:read': EVERYBODY,
  'decision:record': ['district'],
  'selection:read': EVERYBODY,
  'selection:assess': ['steering-group'],
  'selection:keep': ['district'],
  'review:read': EVERYBODY,
  'review:keep': ['district', 'steering-group'],
  'work-run:read': EVERYBODY,
  'indicator:read': EVERYBODY,
  'indicator:keep': EVERYBODY,
  'indicator:measure': EVERYBODY,
  'measure:read': EVERYBODY,
  'measure:propose': EVERYBODY,
  'measure:report': EVERYBODY,
  'measure:keep': ['district'],
  'settings:write': ['district'],
  'neighbour:keep': ['district'],
  'committee:read': EVERYBODY,
  'committee:join': EVERYBODY,
  'committee:keep': ['district'],
  'meeting:read': EVERYBODY,
  'meeting:keep': EVERYBODY,
  'meeting:answer': EVERYBODY,
  'task:settle': EVERYBODY,
  'audit:read': ORGANISATION_KINDS.filter((kind) => kind !== 'steering-group'),
} as const satisfies Record<string, readonly OrganisationKind[]>;

/** “Recht”: names of acts, `noun:verb`. */
export type Permission = keyof typeof PERMITTED;

/** All permissions, for the table of rights and its tests. */
export const PERMISSIONS = Object.keys(PERMITTED) as readonly Permission[];

/** Whether a kind of organisation may do this at all; the row is judged apart. */
export function isPermitted(kind: OrganisationKind, permission: Permission): boolean {
  return (PERMITTED[permission] as readonly OrganisationKind[]).includes(kind);
}
