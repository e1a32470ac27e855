import type { ImportSummary } from '../../api/types.js';

/** Courses, counts of need, or measures, needs and goals of the concept. */
export type ImportKind = ImportSummary['kind'];

/** Where imports of this kind live. */
export const importAddress: Readonly<Record<ImportKind, string>> = {
  offerings: '/kurse/einlesen',
  demand: '/bedarf/einlesen',
  measures: '/konzept/einlesen',
  objectives: '/konzept/bedarfe/einlesen',
};
