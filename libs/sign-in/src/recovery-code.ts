/** Letters of passwords and codes that a person copies: none that are taken for each other on paper or on the phone. */
const CODE_LETTERS = 'abcdefghkmnpqrstuvwxyz23456789';

/** “Wiederherstellungscodes”: how many somebody gets, for when the phone is gone. */
export const RECOVERY_CODES = 10;

const GROUPS = 4;
const LETTERS_OF_A_GROUP = 4;

/** “Wiederherstellungscode”, and first passwords alike: sixteen letters in four groups, about 78 bits. `draw` gives a whole number from nought to below the given one, by chance. */
export function drawRecoveryCode(draw: (below: number) => number): string {
  const group = (): string =>
    Array.from({ length: LETTERS_OF_A_GROUP }, () => CODE_LETTERS[draw(CODE_LETTERS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
