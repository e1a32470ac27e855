import type { ImportSummary } from '../../api/types.js';

/** Courses, counts of need, or measures of the concept. */
export type ImportKind = ImportSummary['kind'];

/** Where imports of this kind live. */
export const importAddress: Readonly<Record<ImportKind, string>> = {
  offerings: '/kurse/einlesen',
  demand: '/bedarf/einlesen',
  measures: '/konzept/einlesen',
};
