import { addDays, type LocalDate } from '#libs/calendar';
import type { Ags } from '#libs/region';
import type { DemandCell } from '#libs/coverage';
import { largestRemainder } from '../largest-remainder.js';
import { seededRandom, wholeBetween, type SeededRandom } from '../seeded-random.js';
import { NEED_FOCUSES, NEED_TOTALS, type NeedFocus, type NeedTotal } from './need-totals.js';
import { childrenOf, daypartsOf, officeOf, routeOf, waitedDaysOf } from './need-traits.js';

/** “Bedarf des Beispiels”: people with the same need, and the office that knows of them. */
export interface ExampleNeed extends DemandCell {
  readonly office: string;
}

/** A Gemeinde as far as the spread depends on it. */
export interface WeighedMunicipality {
  readonly ags: Ags;
  readonly population: number;
  readonly foreignShare: number | null;
}

/** Any number does; it was thrown once. */
const SEED = 7334;
const LARGEST_GROUP = 4;

/**
 * All people who wait, in groups of the same need: spread by population and share of foreigners, and the focuses. The same day
 * always gives the same groups.
 */
export function exampleNeeds(
  today: LocalDate,
  municipalities: readonly WeighedMunicipality[],
  focuses: readonly NeedFocus[] = NEED_FOCUSES,
): readonly ExampleNeed[] {
  const random = seededRandom(SEED);
  const weights = municipalities.map((one) => one.population * (one.foreignShare ?? 0));
  const spread = NEED_TOTALS.flatMap((total) =>
    largestRemainder(total.people, weights).flatMap((people, index) => {
      const ags = municipalities[index]?.ags;
      return ags === undefined ? [] : groups(random, people).map((size) => ({ ...total, people: size, ags }));
    }),
  ).map((group) => need(random, group, addDays(today, -waitedDaysOf(random, group.formatCode))));
  const focused = focuses.flatMap(({ waitedDays, ...focus }) =>
    largestRemainder(
      focus.people,
      waitedDays.map(() => 1),
    ).map((people, index) =>
      need(random, { ...focus, people, ags: focus.ags as Ags }, addDays(today, -(waitedDays[index] ?? 0))),
    ),
  );
  return together([...spread, ...focused]);
}

/** Splits the people of one Gemeinde into groups that share everything. */
function groups(random: SeededRandom, people: number): readonly number[] {
  const sizes: number[] = [];
  for (let left = people; left > 0;) {
    const size = Math.min(left, wholeBetween(random, 1, LARGEST_GROUP));
    sizes.push(size);
    left -= size;
  }
  return sizes;
}

function need(
  random: SeededRandom,
  group: NeedTotal & { readonly ags: Ags },
  waitingSince: LocalDate,
): ExampleNeed {
  const accessRoute = routeOf(random, group.formatCode);
  return {
    office: officeOf(random, accessRoute),
    ags: group.ags,
    formatCode: group.formatCode,
    level: group.level,
    people: group.people,
    accessRoute,
    dayparts: daypartsOf(random, group.formatCode),
    ...childrenOf(random, group.formatCode),
    waitingSince,
  };
}

/** Two groups with the same need at the same office are one report. */
function together(needs: readonly ExampleNeed[]): readonly ExampleNeed[] {
  const byNeed = new Map<string, ExampleNeed>();
  for (const one of needs) {
    const { people, ...rest } = one;
    const key = JSON.stringify(rest);
    byNeed.set(key, { ...one, people: people + (byNeed.get(key)?.people ?? 0) });
  }
  return [...byNeed.values()];
}
