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

/**
 * “Plan prüfen”, independently of how it was found: what it breaks, in English words for a log; empty where it may be proposed. Group
 * sizes, people, children's places, rooms, and that everybody goes to a start that suits.
 */
export function findPlanFaults(
  problem: PlanningProblem,
  plan: Pick<StartPlan, 'opened' | 'groups'>,
): string[] {
  const faults: string[] = [];
  const people = new Map<number, number>();
  const children = new Map<number, number>();
  const given = new Map<number, number>();
  for (const group of plan.groups) {
    const cell = problem.cells[group.cell];
    if (cell?.options.every(({ start }) => start !== group.start) ?? true)
      faults.push(`cell ${group.cell} does not suit start ${group.start}`);
    if (!Number.isInteger(group.people) || group.people < 1) faults.push(`a group of ${group.people} people`);
    people.set(group.start, (people.get(group.start) ?? 0) + group.people);
    const brought = (cell?.children ?? 0) * group.people;
    children.set(group.start, (children.get(group.start) ?? 0) + brought);
    given.set(group.cell, (given.get(group.cell) ?? 0) + group.people);
  }
  for (const [cell, count] of given)
    if (count > (problem.cells[cell]?.people ?? 0)) faults.push(`cell ${cell} gives more people than it has`);
  for (const start of people.keys())
    if (!plan.opened.includes(start)) faults.push(`start ${start} takes people but is not open`);
  return [...faults, ...findStartFaults(problem, plan.opened, { people, children })];
}

function findStartFaults(
  { starts }: PlanningProblem,
  opened: readonly number[],
  counts: { readonly people: ReadonlyMap<number, number>; readonly children: ReadonlyMap<number, number> },
): string[] {
  const rooms = new Set<string>();
  return opened.flatMap((index) => {
    const start = starts[index];
    if (start === undefined) return [`start ${index} is none`];
    const [people, children] = [counts.people.get(index) ?? 0, counts.children.get(index) ?? 0];
    const isRoomTaken = rooms.has(start.room);
    rooms.add(start.room);
    return [
      ...(people < start.minimumSize ? [`start ${index} stays below its minimum`] : []),
      ...(people > start.maximumSize ? [`start ${index} is overfull`] : []),
      ...(children > start.childcarePlaces ? [`start ${index} takes too many children`] : []),
      ...(isRoomTaken ? [`the room ${start.room} is used twice`] : []),
    ];
  });
}
