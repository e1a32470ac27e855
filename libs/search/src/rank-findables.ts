import { FOUND_KINDS, type Findable, type FoundGroup } from './findable.js';
import { matchWords } from './match-words.js';

interface Scored {
  readonly findable: Findable;
  readonly score: number;
}

/**
 * “Fundstellen ordnen”: what does not fit falls away; the best of each kind, `most` at most, the kind with the best one first. What fits
 * alike keeps the order in which it came.
 */
export function rankFindables(
  words: readonly string[],
  findables: readonly Findable[],
  most: number,
): readonly FoundGroup[] {
  const scored = findables
    .map((findable) => ({ findable, score: matchWords(words, findable) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  return FOUND_KINDS.map((kind) => scored.filter(({ findable }) => findable.kind === kind))
    .filter((group) => group.length > 0)
    .sort((one, other) => bestOf(other) - bestOf(one))
    .map((group) => ({
      kind: (group[0] as Scored).findable.kind,
      total: group.length,
      items: group.slice(0, most).map(({ findable }) => findable),
    }));
}

function bestOf(group: readonly Scored[]): number {
  return group[0]?.score ?? 0;
}
