import type { ImportOptions } from '../../exchange/index.js';

/** Which table is read, and how far it may go. */
export interface ImportTableInput extends ImportOptions {
  readonly path: string;
}
