import { fitsChildren, fitsLevel, fitsPersonTimes } from './assignment/fits-need.js';
import { optionsOf, type OptionClass } from './assignment/option-class.js';
import { indexSupply, type IndexedEntry, type SupplyIndex } from './assignment/supply-index.js';
import type { CoverageSnapshot } from './coverage-snapshot.js';
import type { GapCause } from './gap.js';
import type { Placement } from './placement.js';

/** What an entry must have to outlast each cause, in the order of the causes after the first two. */
const OUTLASTS: readonly (readonly [GapCause, (person: OptionClass, indexed: IndexedEntry) => boolean])[] = [
  ['full', (_, { entry }) => entry.freePlaces > 0],
  ['starts-too-late', (_, indexed) => indexed.startsInTime],
  ['no-childcare', fitsChildren],
  ['times-do-not-fit', fitsPersonTimes],
  ['course-at-risk', (_, { entry }) => !entry.isAtRisk],
  ['provider-without-approval', (_, { entry }) => entry.isApproved],
  ['nothing-reported', (_, indexed) => indexed.isFresh],
];

/**
 * “Ursache je Person”: why people of each cell of the placement have no place; null for cells in which all have one. The
 * offerings of the snapshot are narrowed in the fixed order of the causes; the first that leaves nothing is the cause.
 * „Kein Angebot des Kurstyps“ asks for the format *and* the level, since a course at another level is none for this person.
 * A section that has begun already fails like one that starts too late. Where something outlasts all causes, others came first:
 * the course is full.
 */
export function explainUnplaced(
  snapshot: CoverageSnapshot,
  placement: Placement,
  supply: SupplyIndex = indexSupply(snapshot),
): readonly (GapCause | null)[] {
  const offered = new Set(
    snapshot.supply.flatMap(({ formatCode, level }) => [`${level} ${formatCode}`, `null ${formatCode}`]),
  );
  const known = new Map<number, GapCause>();
  return placement.cells.map(({ cell, unplaced, optionClass }) => {
    if (unplaced === 0) return null;
    const person = optionsOf(cell);
    const isOffered = offered.has(`${person.level} ${person.formatCode}`);
    const cause =
      known.get(optionClass) ?? (isOffered ? causeInReach(person, supply) : 'no-offering-of-format');
    known.set(optionClass, cause);
    return cause;
  });
}

/** Narrowing a set by one filter after the other ends where the entry that comes farthest fails. */
function causeInReach(person: OptionClass, supply: SupplyIndex): GapCause {
  let farthest = -1;
  for (const index of supply.inReach(person.ags, person.formatCode)) {
    const entry = supply.entries[index];
    if (entry === undefined || !fitsLevel(person, entry)) continue;
    const failed = OUTLASTS.findIndex(([, outlasts]) => !outlasts(person, entry));
    if (failed < 0) return 'full';
    farthest = Math.max(farthest, failed);
  }
  return OUTLASTS[farthest]?.[0] ?? 'none-in-reach';
}
