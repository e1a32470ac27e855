import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyStartRun, type StartRunWorld } from '../../../test/support/any-start-run.js';
import {
  brokenPromises,
  fairResults,
  isWithinPlaces,
  takeTurns,
  wishesOf,
  type Seats,
} from '../../../test/support/start-run-by-hand.js';
import { placeStartRun, type ListedCase } from './index.js';

const run = ({ entries, cases, context }: StartRunWorld) => placeStartRun(entries, cases, context);
const seatsOf = (world: StartRunWorld): Seats =>
  run(world).map(({ caseId, entry }) => [world.cases.find(({ id }) => id === caseId) as ListedCase, entry]);
/** How dear each person's place is to them; the number of their wishes where they have none. */
const ranksOf = (world: StartRunWorld, seats: Seats): readonly number[] =>
  world.cases.map((person) => {
    const wishes = wishesOf(world, person);
    const own = seats.find(([who]) => who === person)?.[1];
    return own === undefined ? wishes.length : wishes.indexOf(own);
  });
const anyRun = fc
  .constantFrom('closed' as const, 'open' as const, 'mixed' as const)
  .chain((share) => anyStartRun(share));
/** Courses have one order, or nobody has children: then there is always a result that wrongs nobody. */
const anySimpleRun = fc.oneof(anyStartRun('closed'), anyStartRun('open'), anyStartRun('mixed', 0));

describe('placeStartRun, always', () => {
  it('gives nobody two places, and no more places than there are, for people and for children', () => {
    fc.assert(
      fc.property(anyRun, (world) => {
        const seats = seatsOf(world);
        expect(new Set(seats.map(([person]) => person)).size).toBe(seats.length);
        expect(isWithinPlaces(world, seats)).toBe(true);
        for (const [person, entry] of seats) expect(wishesOf(world, person)).toContain(entry);
      }),
      { numRuns: 500 },
    );
  });

  it('lets nobody be overtaken', () => {
    fc.assert(
      fc.property(anyRun, (world) => {
        const wronged = brokenPromises(world, seatsOf(world)).filter(({ overtakenBy }) => overtakenBy > 0);
        expect(wronged).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on how cases and entries were read', () => {
    const twice = anyRun.chain((world) =>
      fc.tuple(
        fc.constant(world),
        fc.shuffledSubarray([...world.cases], { minLength: world.cases.length }),
        fc.shuffledSubarray([...world.entries], { minLength: world.entries.length }),
      ),
    );
    fc.assert(
      fc.property(twice, ([world, cases, entries]) => {
        expect(run({ ...world, cases, entries })).toEqual(run(world));
      }),
      { numRuns: 500 },
    );
  });

  it('counts as many places by priority as the daily rule would', () => {
    fc.assert(
      fc.property(anyRun, (world) => {
        const places = run(world);
        for (const offeringId of ['o1', 'o2', 'o3']) {
          const here = places.filter(({ entry }) => entry.offeringId === offeringId);
          const turns = takeTurns(
            world,
            offeringId,
            seatsOf(world).filter(([, entry]) => entry.offeringId === offeringId),
          );
          expect(turns).toHaveLength(here.length);
          const byPriority = here.filter(({ isPriority }) => isPriority);
          expect(byPriority.length).toBe(
            Math.min(
              world.context.priorityPlacesOf(offeringId),
              turns.filter(([{ accessRoute }]) => accessRoute === 'cooperation-plan').length,
            ),
          );
          expect(byPriority.every(({ grounds }) => grounds.priority)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('placeStartRun against trying everything, with one order or without children', () => {
  it('wrongs nobody, and gives everybody the dearest place of all results that wrong nobody', () => {
    fc.assert(
      fc.property(anySimpleRun, (world) => {
        const ranks = ranksOf(world, seatsOf(world));
        const fair = fairResults(world).map((seats) => ranksOf(world, seats));
        expect(fair).toContainEqual(ranks);
        ranks.forEach((rank, person) => {
          expect(rank).toBe(Math.min(...fair.map((other) => other[person] ?? NaN)));
        });
      }),
      { numRuns: 300 },
    );
  });

  it('has one fair result only where all courses have one order', () => {
    fc.assert(
      fc.property(fc.oneof(anyStartRun('closed'), anyStartRun('open')), (world) => {
        expect(fairResults(world)).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });
});
