import { openMatcher, type MatchContext, type SupplyEntry } from '#libs/matching';
import { entryObstacle, LIST_OBSTACLES, nearerOf, obstacleOf, type ListObstacle } from './list-obstacles.js';
import type { ListedCase } from './listed-case.js';
import type { ObstacleCount } from './next-in-line.js';

/** “Warteliste eines Kurses in Zahlen”. */
export interface ListExplanation {
  /** People to whom one of its entries could be offered now. */
  readonly fitting: number;
  /** All others who wish the course, each once: at the entry that they come nearest to, by what stands in the way of that. */
  readonly obstacles: readonly ObstacleCount[];
}

/**
 * “Warteliste erklären”: over all entries of a course, because whoever is at another level waits for another section of the same course.
 * Who wishes other things is on other lists. What stands in the way of all entries alike is named even where nobody waits for them.
 */
export function explainList(
  entries: readonly SupplyEntry[],
  cases: readonly ListedCase[],
  context: MatchContext,
): ListExplanation {
  const matcher = openMatcher(context);
  const people = new Map<ListObstacle | null, number>();
  for (const person of cases) {
    const nearest = nearestOf(entries.map((entry) => obstacleOf(person, entry, matcher)));
    people.set(nearest, (people.get(nearest) ?? 0) + 1);
  }
  const ofEntries = nearestOf(entries.map((entry) => entryObstacle(matcher.missedByAnybody(entry))));
  return {
    fitting: entries.length === 0 ? 0 : (people.get(null) ?? 0),
    obstacles: LIST_OBSTACLES.filter((obstacle) => obstacle !== 'other-wish').flatMap((obstacle) => {
      const count = people.get(obstacle) ?? 0;
      return count === 0 && obstacle !== ofEntries ? [] : [{ obstacle, people: count }];
    }),
  };
}

function nearestOf([first = null, ...others]: readonly (ListObstacle | null)[]): ListObstacle | null {
  return others.reduce(nearerOf, first);
}
