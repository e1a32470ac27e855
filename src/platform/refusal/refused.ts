import type { Refusal } from '#libs/kernel';

/** What a refusal means for the caller; HTTP and the command line translate it. */
export type RefusalKind = 'invalid' | 'forbidden' | 'not-found' | 'conflict';

/**
 * “Abgelehnt”: thrown once, by a use case, when a rule refuses. `sentence` is the German sentence a person reads; `code` of the
 * refusal is stable and for machines.
 */
export class Refused extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly refusal: Refusal,
    readonly sentence: string,
  ) {
    super(`${refusal.code}: ${sentence}`);
  }
}

/** The row is not there, or not for this actor: both look alike so that existence is not betrayed. */
export function notFound(what: string): Refused {
  return new Refused(
    'not-found',
    { code: 'not-found' },
    `${what} gibt es nicht oder ist für Sie nicht zugänglich.`,
  );
}
