import { plainLetters } from '../form/find-choices.js';

/** Whether a line holds all words that were typed, in whichever of its texts. */
export function holdsWords(texts: readonly (string | null)[], typed: string): boolean {
  const line = plainLetters(texts.join(' '));
  return typed.split(/\s+/).every((word) => line.includes(plainLetters(word)));
}
