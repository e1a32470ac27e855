import type { LanguageLevel } from '#libs/course-catalogue';
import type { CodeChoice } from '../reading/read-cell.js';

/** “Sprachniveaus” as people write them. */
export const LEVEL_WORDS: readonly CodeChoice<LanguageLevel>[] = [
  { code: 'literacy', names: ['Alpha', 'Alphabetisierung', 'literacy'] },
  { code: 'A1', names: ['A1'] },
  { code: 'A2', names: ['A2'] },
  { code: 'B1', names: ['B1'] },
  { code: 'B2', names: ['B2'] },
  { code: 'C1', names: ['C1'] },
];
