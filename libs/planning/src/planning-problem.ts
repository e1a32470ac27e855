import { daysBetween, type LocalDate } from '#libs/calendar';
import type { DemandCell } from '#libs/coverage';
import { daypartSet, fitsTimes } from '#libs/matching';
import { hasLawfulPriority } from '#libs/referral';
import type { Ags, Reachability } from '#libs/region';
import type { CandidateStart, PlanningWeights } from './course-start.js';

/** “Zelle der Planung”: people without a place who have the same options and the same worth. */
export interface PlanningCell {
  readonly ags: Ags;
  readonly people: number;
  /** Children of each of them who need Kinderbeaufsichtigung. */
  readonly children: number;
  readonly options: readonly PlanningOption[];
}

/** A start that suits the people of a cell, and what it is worth to place one of them there, points. */
export interface PlanningOption {
  /** Index into the starts of the problem. */
  readonly start: number;
  readonly minutes: number;
  readonly worth: number;
}

/**
 * “Planungsaufgabe”: which starts to open and whom to place where, so that the sum of points is greatest: a capacitated facility-location
 * problem with a smallest and a greatest group size, children's places as a second capacity, and at most one start in a room.
 */
export interface PlanningProblem {
  readonly starts: readonly CandidateStart[];
  /** What opening each start costs, points. */
  readonly costs: readonly number[];
  readonly cells: readonly PlanningCell[];
}

/** What a problem is made from. `unplaced` are people of whom coverage found no place. */
export interface PlanningSource {
  readonly today: LocalDate;
  readonly unplaced: readonly DemandCell[];
  readonly starts: readonly CandidateStart[];
  readonly reachability: Reachability;
  reachMinutesOf: (formatCode: string) => number;
  readonly weights: PlanningWeights;
}

/** “Planungsaufgabe stellen”. People whom no start suits are left out, and starts that suit too few to make a course. */
export function posePlanningProblem(source: PlanningSource): PlanningProblem {
  const cells = mergeCells(source);
  const reached = new Int32Array(source.starts.length);
  for (const { people, options } of cells)
    for (const { start } of options) reached[start] = (reached[start] ?? 0) + people;
  const kept = source.starts.map((start, index) => (reached[index] ?? 0) >= start.minimumSize);
  const numbers = new Map<number, number>();
  kept.forEach((isKept, index) => isKept && numbers.set(index, numbers.size));
  const starts = source.starts.filter((_, index) => kept[index]);
  return {
    starts,
    costs: starts.map(
      ({ childcarePlaces }) => source.weights.course + (childcarePlaces > 0 ? source.weights.childcare : 0),
    ),
    cells: cells
      .map((cell) => ({
        ...cell,
        options: cell.options.flatMap((option) => {
          const start = numbers.get(option.start);
          return start === undefined ? [] : [{ ...option, start }];
        }),
      }))
      .filter(({ options }) => options.length > 0),
  };
}

/** People with the same options and worth share one cell: the problem shrinks to a fraction, and its optimum stays. */
function mergeCells(source: PlanningSource): PlanningCell[] {
  const byFormat = new Map<string, number[]>();
  source.starts.forEach(({ formatCode }, index) => {
    const known = byFormat.get(formatCode);
    if (known === undefined) byFormat.set(formatCode, [index]);
    else known.push(index);
  });
  const merged = new Map<string, PlanningCell>();
  for (const cell of source.unplaced) {
    if (cell.people === 0) continue;
    const options = optionsOf(cell, byFormat.get(cell.formatCode) ?? [], source);
    if (options.length === 0) continue;
    const children = cell.childrenUnderThree + cell.childrenFromThree;
    const key = `${cell.ags}|${children}|${options.map(({ start, worth }) => `${start}:${worth}`).join(',')}`;
    const people = (merged.get(key)?.people ?? 0) + cell.people;
    merged.set(key, { ags: cell.ags, people, children, options });
  }
  return [...merged.values()];
}

function optionsOf(
  cell: DemandCell,
  candidates: readonly number[],
  { starts, reachability, reachMinutesOf, weights, today }: PlanningSource,
): PlanningOption[] {
  const worth = worthOf(cell, today, weights);
  const times = daypartSet(cell.dayparts);
  const minutesTo = new Map<string, number | null>();
  const options: PlanningOption[] = [];
  for (const index of candidates) {
    const start = starts[index] as CandidateStart;
    if (!suits(cell, times, start)) continue;
    let minutes = minutesTo.get(start.siteId);
    if (minutes === undefined) {
      minutes = reachability.between(cell.ags, start.siteId)?.minutes ?? null;
      minutesTo.set(start.siteId, minutes);
    }
    if (minutes === null || minutes > reachMinutesOf(cell.formatCode)) continue;
    const lost = minutes * weights.travelMinute + daysBetween(today, start.startsOn) * weights.dayUntilStart;
    options.push({ start: index, minutes, worth: worth - lost });
  }
  return options;
}

function suits(cell: DemandCell, times: number, start: CandidateStart): boolean {
  const children = cell.childrenUnderThree + cell.childrenFromThree;
  const fitsChildren =
    children === 0 ||
    (start.childcarePlaces >= children &&
      (cell.childrenUnderThree === 0 || start.childcareMinimumAgeYears < 3));
  return (
    fitsChildren &&
    (cell.level === null || cell.level === start.level) &&
    fitsTimes(daypartSet(start.dayparts), times)
  );
}

function worthOf(cell: DemandCell, today: LocalDate, weights: PlanningWeights): number {
  const weeks = Math.min(
    weights.mostWaitedWeeks,
    Math.max(0, Math.floor(daysBetween(cell.waitingSince, today) / 7)),
  );
  return (
    weights.person +
    weeks * weights.waitedWeek +
    (hasLawfulPriority(cell.accessRoute) ? weights.lawfulPriority : 0)
  );
}
