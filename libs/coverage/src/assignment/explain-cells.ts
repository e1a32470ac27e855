import { fitsChildren, fitsLevel, fitsTimes } from '#libs/matching';
import type { CoverageSnapshot } from '../coverage-snapshot.js';
import type { GapCause } from '../gap.js';
import type { PlacedCell } from '../placement.js';
import type { BarredEntries, BarredOf } from './find-barred-entries.js';
import { optionsOf, type OptionClass } from './option-class.js';
import type { IndexedEntry, SupplyIndex } from './supply-index.js';

/** What an entry must have to outlast each cause, in the order of the causes after the first two. */
const OUTLASTS: readonly (readonly [GapCause, (person: OptionClass, indexed: IndexedEntry) => boolean])[] = [
  ['full', (_, { entry }) => entry.freePlaces > 0],
  ['starts-too-late', (_, indexed) => indexed.startsInTime],
  [
    'no-childcare',
    (person, { entry, childPlaces }) => fitsChildren(person, childPlaces, entry.childcareMinimumAgeYears),
  ],
  ['times-do-not-fit', (person, { dayparts }) => fitsTimes(dayparts, person.dayparts)],
  ['course-at-risk', (_, { entry }) => !entry.isAtRisk],
  ['provider-without-approval', (_, { entry }) => entry.isApproved],
  ['nothing-reported', (_, indexed) => indexed.isFresh],
];

/** “Ursachen je Zelle”: gives the cause of a cell, null where all have a place; looked for once per class. */
export function explainCells(
  snapshot: CoverageSnapshot,
  supply: SupplyIndex,
): (cell: PlacedCell, barredOf: BarredOf) => GapCause | null {
  const offered = new Set(
    snapshot.supply.flatMap(({ formatCode, level }) => [`${level} ${formatCode}`, `null ${formatCode}`]),
  );
  const known = new Map<number, GapCause>();
  return ({ cell, unplaced, optionClass }, barredOf) => {
    if (unplaced === 0) return null;
    const before = known.get(optionClass);
    if (before !== undefined) return before;
    const isOffered = offered.has(`${cell.level} ${cell.formatCode}`);
    const cause = isOffered
      ? causeInReach(optionsOf(cell), supply, barredOf({ cell, optionClass }))
      : 'no-offering-of-format';
    known.set(optionClass, cause);
    return cause;
  };
}

/**
 * Narrowing a set by one filter after the other ends where the entry that comes farthest fails. Where an entry outlasts all, the minimum
 * cut says what was too scarce: child places where nothing else was, otherwise the places of the courses.
 */
function causeInReach(person: OptionClass, supply: SupplyIndex, barred: BarredEntries): GapCause {
  if (barred.byPlaces.length > 0) return 'full';
  if (barred.byChildPlaces.length > 0) return 'no-childcare';
  let farthest = -1;
  for (const index of supply.inReach(person.ags, person.formatCode)) {
    const entry = supply.entries[index];
    if (entry === undefined || !fitsLevel(person.level, entry.entry.level)) continue;
    const failed = OUTLASTS.findIndex(([, outlasts]) => !outlasts(person, entry));
    farthest = Math.max(farthest, failed);
  }
  return OUTLASTS[farthest]?.[0] ?? 'none-in-reach';
}
