import type { ImportSummary } from '../../api/types.js';

/** Courses, or counts of need. */
export type ImportKind = ImportSummary['kind'];

/** Where imports of this kind live. */
export const importAddress: Readonly<Record<ImportKind, string>> = {
  offerings: '/kurse/einlesen',
  demand: '/bedarf/einlesen',
};
