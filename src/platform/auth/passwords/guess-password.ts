import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** Beyond this a guesser needs no longer to be asked, and its work grows fast with the length. */
const MOST_CHARACTERS = 48;

let guesser: Promise<ZxcvbnFactory> | null = null;

/**
 * “Wie leicht ist ein Passwort zu erraten”: tries that somebody needs who begins with common passwords, German words, names, dates and keys
 * that lie side by side, as a power of ten. `known` are words that belong to the account. The lists (70 MB in memory) are loaded when the
 * first password is chosen.
 */
export async function guessPassword(password: string, known: readonly string[]): Promise<number> {
  guesser ??= loadGuesser();
  const beginning = Array.from(password).slice(0, MOST_CHARACTERS).join('');
  return (await guesser).check(beginning, [...known]).guessesLog10;
}

async function loadGuesser(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Factory }, common, german] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-de'),
  ]);
  return new Factory({
    dictionary: { ...common.dictionary, ...german.dictionary },
    graphs: common.adjacencyGraphs,
  });
}
