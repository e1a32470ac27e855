/** Most words of a query that are looked at: more make nothing more exact. */
const MOST_WORDS = 6;
/** Longest text that is compared: titles are shorter. */
const MOST_LETTERS = 300;

/**
 * “Suchform eines Textes”: small letters without accents, so that „Wörth“, „Woerth“ and „worth“ are the same. The beginning of a text
 * folds to the beginning of what the text folds to: whoever is still typing finds it already.
 */
export function foldText(text: string): string {
  return text
    .slice(0, MOST_LETTERS)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/([aou])e/g, '$1');
}

/** “Suchwörter”: letters and digits, in the order in which they stand. */
export function foldWords(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');
}

/** “Wörter einer Anfrage”: each once; none where there is not enough to go by. */
export function queryWords(query: string): readonly string[] {
  const words = [...new Set(foldWords(query))].slice(0, MOST_WORDS);
  return words.join('').length < 2 ? [] : words;
}
