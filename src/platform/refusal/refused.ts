import type { Refusal } from '#libs/kernel';

/** What a refusal means for the caller; HTTP and the command line translate it. */
export type RefusalKind = 'invalid' | 'forbidden' | 'not-found' | 'conflict' | 'unavailable';

/** One wrong field with its sentence, where a form has several. */
export interface WrongField {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/**
 * “Abgelehnt”: thrown once, by a use case, when a rule refuses. `sentence` is the German sentence a person reads; `code` of the
 * refusal is stable and for machines.
 */
export class Refused extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly refusal: Refusal,
    readonly sentence: string,
    readonly wrongFields: readonly WrongField[] = [],
  ) {
    super(`${refusal.code}: ${sentence}`);
  }
}

/** The row is not there, or not for this actor: both look alike so that existence is not betrayed. */
export function notFound(what: string): Refused {
  return new Refused('not-found', { code: 'not-found' }, `${what} gibt es hier nicht.`);
}
