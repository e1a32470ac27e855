import type { Session } from '../../api/types.js';

/** Which page of the handbook is written for which kind of organisation. */
export const HANDBOOK_OF_KIND: Readonly<Record<Session['organisationKind'], string>> = {
  provider: 'kurstraeger',
  counselling: 'migrationsberatung',
  jobcenter: 'jobcenter',
  'social-welfare-office': 'sozialamt',
  'immigration-office': 'auslaenderbehoerde',
  bamf: 'bamf',
  district: 'kreisverwaltung',
  'steering-group': 'steuerungsgruppe',
};
