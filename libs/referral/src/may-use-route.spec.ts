import { describe, expect, it } from '@jest/globals';
import { ORGANISATION_KINDS, type OrganisationKind } from '#libs/kernel';
import { ACCESS_ROUTES, mayUseRoute, type AccessRoute } from './index.js';

const ROUTES: Readonly<Record<OrganisationKind, readonly AccessRoute[]>> = {
  provider: [],
  counselling: ACCESS_ROUTES,
  jobcenter: ['obliged-jobcenter', 'cooperation-plan', 'vocational'],
  'social-welfare-office': ['obliged-welfare'],
  'immigration-office': ['entitled', 'obliged-immigration'],
  bamf: [],
  district: [],
  'steering-group': [],
};

describe('mayUseRoute', () => {
  it.each(ORGANISATION_KINDS.flatMap((kind) => ACCESS_ROUTES.map((route) => [kind, route] as const)))(
    '%s, %s',
    (kind, route) => {
      expect(mayUseRoute(kind, route)).toBe(ROUTES[kind].includes(route));
    },
  );
});
