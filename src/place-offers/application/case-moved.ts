import type { Referral } from '#libs/referral';
import type { ListedCase } from '#libs/waiting-list';

/** The chosen case changed between choosing and holding it: whoever chose, chooses again. */
export class CaseMoved extends Error {}

const COMPARED = [
  'ags',
  'formatCode',
  'level',
  'accessRoute',
  'entitledUntil',
  'dayparts',
  'childrenUnderThree',
  'childrenFromThree',
  'waitingSince',
  'wishes',
] as const satisfies readonly (keyof ListedCase & keyof Referral)[];

/** Throws {@link CaseMoved} unless the case is still as it was when it was chosen. */
export function mustBeAsChosen(chosen: ListedCase, referral: Referral): void {
  const isSame =
    referral.pause === null &&
    referral.state === 'waiting' &&
    COMPARED.every((field) => JSON.stringify(chosen[field]) === JSON.stringify(referral[field]));
  if (!isSame) throw new CaseMoved();
}
