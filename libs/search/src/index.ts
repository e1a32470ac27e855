// The door of `search`: finding things by words. Named exports only.
export { FOUND_KINDS } from './findable.js';
export type { Findable, FoundGroup, FoundKind } from './findable.js';
export { foldText, queryWords } from './fold-words.js';
export { matchWords } from './match-words.js';
export { rankFindables } from './rank-findables.js';
