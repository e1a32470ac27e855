import type { PlanningProblem } from './planning-problem.js';
import { countPoints, type PlacedGroup, type StartPlan } from './start-plan.js';

/**
 * “Gierig planen”: opens the start that gains most points with the people who are left, and again, until none gains any. Quick, lawful,
 * and the same for the same input; the answer where a solver has no time. The bound is what all people would be worth at their dearest.
 */
export function planGreedily(problem: PlanningProblem): StartPlan {
  const left = problem.cells.map(({ people }) => people);
  const rooms = new Set<string>();
  const byStart = cellsByStart(problem);
  const opened: number[] = [];
  const groups: PlacedGroup[] = [];
  for (;;) {
    const best = bestStart(problem, byStart, left, (start) => {
      const room = problem.starts[start]?.room ?? '';
      return !opened.includes(start) && !rooms.has(room);
    });
    if (best === null) break;
    opened.push(best.start);
    rooms.add(problem.starts[best.start]?.room ?? '');
    for (const group of best.groups) left[group.cell] = (left[group.cell] ?? 0) - group.people;
    groups.push(...best.groups);
  }
  const plan = { opened: opened.sort((a, b) => a - b), groups };
  return { ...plan, points: countPoints(problem, plan), bound: dearest(problem) };
}

interface StartGain {
  readonly start: number;
  readonly points: number;
  readonly groups: readonly PlacedGroup[];
}

interface Taker {
  readonly cell: number;
  readonly worth: number;
}

/** For each start its cells, the dearest first. */
function cellsByStart({ starts, cells }: PlanningProblem): readonly (readonly Taker[])[] {
  const takers: Taker[][] = starts.map(() => []);
  cells.forEach(({ options }, cell) => {
    for (const { start, worth } of options) takers[start]?.push({ cell, worth });
  });
  for (const list of takers) list.sort((a, b) => b.worth - a.worth || a.cell - b.cell);
  return takers;
}

function bestStart(
  problem: PlanningProblem,
  byStart: readonly (readonly Taker[])[],
  left: readonly number[],
  isFree: (start: number) => boolean,
): StartGain | null {
  let best: StartGain | null = null;
  for (const start of problem.starts.keys()) {
    if (!isFree(start)) continue;
    const gain = fill(problem, start, byStart[start] ?? [], left);
    if (gain !== null && gain.points > (best?.points ?? 0)) best = gain;
  }
  return best;
}

/** The dearest people who are left, as far as places and children's places go; null below the minimum. */
function fill(
  { starts, costs, cells }: PlanningProblem,
  start: number,
  takers: readonly Taker[],
  left: readonly number[],
): StartGain | null {
  const course = starts[start];
  if (course === undefined) return null;
  let [places, childPlaces, points] = [course.maximumSize, course.childcarePlaces, -(costs[start] ?? 0)];
  const groups: PlacedGroup[] = [];
  for (const { cell, worth } of takers) {
    const children = cells[cell]?.children ?? 0;
    const isNeeded = worth > 0 || course.maximumSize - places < course.minimumSize;
    const most = children === 0 ? places : Math.min(places, Math.floor(childPlaces / children));
    const people = isNeeded ? Math.min(left[cell] ?? 0, most) : 0;
    if (people <= 0) continue;
    places -= people;
    childPlaces -= people * children;
    points += people * worth;
    groups.push({ cell, start, people });
  }
  return course.maximumSize - places >= course.minimumSize ? { start, points, groups } : null;
}

function dearest({ cells }: PlanningProblem): number {
  return cells.reduce(
    (sum, { people, options }) => sum + people * Math.max(0, ...options.map(({ worth }) => worth)),
    0,
  );
}
