import type { PlanningProblem } from './planning-problem.js';

/** “Gruppe”: people of one cell who would go to one start. Numbers are indices into the problem. */
export interface PlacedGroup {
  readonly cell: number;
  readonly start: number;
  readonly people: number;
}

/** “Plan”: the starts to open, who would go where, and how far it may be from the best. */
export interface StartPlan {
  /** Ascending. */
  readonly opened: readonly number[];
  readonly groups: readonly PlacedGroup[];
  readonly points: number;
  /** No plan has more points than this; equal to `points` where the plan is proven to be the best. */
  readonly bound: number;
}

/** A plan that opens nothing. */
export const EMPTY_PLAN: StartPlan = { opened: [], groups: [], points: 0, bound: 0 };

/** “Punkte zählen”: what the groups are worth less what their starts cost. */
export function countPoints(
  { cells, costs }: PlanningProblem,
  { opened, groups }: Pick<StartPlan, 'opened' | 'groups'>,
): number {
  const worth = groups.reduce((sum, { cell, start, people }) => {
    const option = cells[cell]?.options.find((one) => one.start === start);
    return sum + people * (option?.worth ?? Number.NEGATIVE_INFINITY);
  }, 0);
  return worth - opened.reduce((sum, start) => sum + (costs[start] ?? 0), 0);
}

/** What is to be judged of a plan. */
type Judged = Pick<StartPlan, 'opened' | 'groups'>;

/**
 * “Plan prüfen”, independently of how it was found: what it breaks, in English words for a log; empty where it may be proposed. Group
 * sizes, people, children's places, rooms, and that everybody goes to a start that suits.
 */
export function findPlanFaults(problem: PlanningProblem, plan: Judged): string[] {
  return [
    ...plan.groups.flatMap((group) => findGroupFaults(problem, plan, group)),
    ...findCellFaults(problem, plan),
    ...findStartFaults(problem, plan),
  ];
}

function findGroupFaults({ cells }: PlanningProblem, plan: Judged, group: PlacedGroup): string[] {
  const suits = cells[group.cell]?.options.some(({ start }) => start === group.start) ?? false;
  return [
    ...(suits ? [] : [`cell ${group.cell} does not suit start ${group.start}`]),
    ...(Number.isInteger(group.people) && group.people > 0 ? [] : [`a group of ${group.people} people`]),
    ...(plan.opened.includes(group.start) ? [] : [`start ${group.start} takes people but is not open`]),
  ];
}

function findCellFaults({ cells }: PlanningProblem, { groups }: Judged): string[] {
  const given = sumBy(groups, ({ cell }) => cell);
  return [...given]
    .filter(([cell, people]) => people > (cells[cell]?.people ?? 0))
    .map(([cell]) => `cell ${cell} gives more people than it has`);
}

function findStartFaults({ starts, cells }: PlanningProblem, { opened, groups }: Judged): string[] {
  const people = sumBy(groups, ({ start }) => start);
  const children = sumBy(
    groups.map((group) => ({ ...group, people: group.people * (cells[group.cell]?.children ?? 0) })),
    ({ start }) => start,
  );
  const rooms = new Set<string>();
  return opened.flatMap((index) => {
    const start = starts[index];
    if (start === undefined) return [`start ${index} is none`];
    const isRoomTaken = rooms.has(start.room);
    rooms.add(start.room);
    const size = people.get(index) ?? 0;
    return [
      ...(size < start.minimumSize ? [`start ${index} stays below its minimum`] : []),
      ...(size > start.maximumSize ? [`start ${index} is overfull`] : []),
      ...((children.get(index) ?? 0) > start.childcarePlaces
        ? [`start ${index} takes too many children`]
        : []),
      ...(isRoomTaken ? [`the room ${start.room} is used twice`] : []),
    ];
  });
}

function sumBy(groups: readonly PlacedGroup[], keyOf: (group: PlacedGroup) => number): Map<number, number> {
  const sums = new Map<number, number>();
  for (const group of groups) sums.set(keyOf(group), (sums.get(keyOf(group)) ?? 0) + group.people);
  return sums;
}
