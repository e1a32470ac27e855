import type { PlanningProblem } from './planning-problem.js';
import { layOut, type PlanningArrays } from './search/planning-arrays.js';
import { pricePeople } from './search/price-people.js';
import { searchPlan, type Search } from './search/improve-seating.js';
import { EMPTY_PLAN, type StartPlan } from './start-plan.js';

/** Rounds of pricing before the search, which only wants an order, and after it, for the bound. */
const ROUNDS_FOR_ORDER = 200;
const ROUNDS_FOR_BOUND = 400;

/**
 * “Mit Preisen planen”: prices say which starts are wanted most (see {@link pricePeople}), a search opens and closes starts in that order
 * (see {@link searchPlan}), and prices again say how far the best can be away: a good plan with a bound, for problems too large to be
 * solved to the end, and to begin with for all others. Counted in rounds, not in seconds: the same input gives the same plan everywhere.
 */
export function planByPrices(problem: PlanningProblem): StartPlan {
  const arrays = layOut(problem);
  if (arrays.optionCount === 0) return EMPTY_PLAN;
  const { popularity } = pricePeople(arrays, 0, ROUNDS_FOR_ORDER);
  const order = [...problem.starts.keys()].sort(
    (a, b) => (popularity[b] ?? 0) - (popularity[a] ?? 0) || a - b,
  );
  const found = searchPlan(arrays, order);
  const points = found.seating.points - found.cost;
  const { bound } = pricePeople(arrays, points, ROUNDS_FOR_BOUND);
  // Points are whole numbers: a bound less than one above is none.
  return { ...readSeating(arrays, found), points, bound: Math.max(points, Math.floor(bound + 1e-6)) };
}

function readSeating(arrays: PlanningArrays, { seating }: Search): Pick<StartPlan, 'opened' | 'groups'> {
  const { seated, load } = seating;
  const options = [...seated.keys()].filter((option) => (seated[option] ?? 0) > 0);
  return {
    // Starts that cost nothing and seat nobody need not be opened.
    opened: [...load.keys()].filter((start) => (load[start] ?? 0) > 0),
    groups: options.map((option) => ({
      cell: arrays.cellOf[option] ?? 0,
      start: arrays.startOf[option] ?? 0,
      people: seated[option] ?? 0,
    })),
  };
}
