/** The order in which they stand; a page that is named here and is not there, or the other way, is found by a test. */
export const HANDBOOK_ORDER = [
  'erste-schritte',
  'kurstraeger',
  'migrationsberatung',
  'jobcenter',
  'auslaenderbehoerde',
  'sozialamt',
  'bamf',
  'kreisverwaltung',
  'integrationskonzept',
  'oeffentlichkeit',
  'steuerungsgruppe',
  'befragung',
  'administration',
  'woerter',
] as const;
