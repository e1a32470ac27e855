import { countSlips } from './count-slips.js';
import type { Findable } from './findable.js';
import { foldWords } from './fold-words.js';

/** How well a word fits another, from the same word to one with slips. */
const FIT = { same: 100, beginning: 80, inside: 45, slipped: 30 } as const;
/** What stands in the title counts in full, what stands beside it less. */
const BESIDE_TITLE = 0.6;
/** “Kandel” is Kandel before it is Erlenbach bei Kandel. */
const BEGINS_TITLE = 5;
/** So many letters a word has at least that is looked for inside others. */
const INSIDE_FROM = 3;

/** “Treffergüte”: 0 where a word of the query is found nowhere, else the more the better. */
export function matchWords(words: readonly string[], findable: Findable): number {
  if (words.length === 0) return 0;
  const title = foldWords(findable.title);
  const beside = foldWords([findable.detail, ...(findable.alsoKnownAs ?? [])].join(' '));
  const fits = words.map((word) => Math.max(bestFit(word, title), bestFit(word, beside) * BESIDE_TITLE));
  if (fits.includes(0)) return 0;
  const begins = title[0]?.startsWith(words[0] ?? '') === true ? BEGINS_TITLE : 0;
  return begins + fits.reduce((sum, fit) => sum + fit, 0) / fits.length;
}

function bestFit(word: string, others: readonly string[]): number {
  return Math.max(0, ...others.map((other) => fitOf(word, other)));
}

function fitOf(word: string, other: string): number {
  if (word === other) return FIT.same;
  if (other.startsWith(word)) return FIT.beginning + (10 * word.length) / other.length;
  if (word.length >= INSIDE_FROM && other.includes(word)) return FIT.inside;
  const most = slipsAllowed(word);
  if (most === 0 || word[0] !== other[0]) return 0;
  const slips = countSlips(word, other, most);
  return slips > most ? 0 : FIT.slipped / slips;
}

/** Numbers and short words mean what they say. */
function slipsAllowed(word: string): number {
  if (/\p{Number}/u.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}
