import type { AddedName } from './concept-contents.js';

/** What became of one row, and what had to be added for it. */
export interface TakenOver {
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'kept-edited';
  readonly added: readonly AddedName[];
}
