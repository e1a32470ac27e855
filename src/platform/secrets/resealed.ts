import type { SecretBox } from './secret-box.js';

/** “Neu verschlossen”: how many secrets were sealed by the present key anew, and how many no key opens any more. */
export interface Resealed {
  readonly resealed: number;
  readonly unreadable: number;
}

/** Where there was nothing to do. */
export const NOTHING_RESEALED: Resealed = { resealed: 0, unreadable: 0 };

/** The sum of two counts. */
export function plusResealed(one: Resealed, other: Resealed): Resealed {
  return { resealed: one.resealed + other.resealed, unreadable: one.unreadable + other.unreadable };
}

/** A secret as it is kept, sealed by the present key, with what that was. What cannot be opened stays as it is: its old key may come back. */
export function reseal(
  box: SecretBox,
  sealed: string | null,
  owner: string,
): { readonly sealed: string | null; readonly count: Resealed } {
  if (sealed === null || !box.isOld(sealed)) return { sealed, count: NOTHING_RESEALED };
  const secret = box.open(sealed, owner);
  if (secret === null) return { sealed, count: { resealed: 0, unreadable: 1 } };
  return { sealed: box.seal(secret, owner), count: { resealed: 1, unreadable: 0 } };
}
