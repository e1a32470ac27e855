import type { Ags } from '#libs/region';
import type { CandidateStart } from './course-start.js';
import type { PlanningProblem } from './planning-problem.js';
import { planGreedily } from './plan-greedily.js';
import type { StartPlan } from './start-plan.js';

/** “Kursvorschlag”: a start of the plan, with what speaks for it. */
export interface ProposedStart {
  readonly start: CandidateStart;
  readonly people: number;
  readonly peopleByMunicipality: readonly {
    readonly ags: Ags;
    readonly people: number;
    readonly minutes: number;
  }[];
  readonly children: number;
  /** Mean way of these people, minutes. */
  readonly meanMinutes: number;
  readonly points: number;
  /** “Zweitbester”: the best other start for the same people, and how many fewer points it has; null where there is none. */
  readonly runnerUp: {
    readonly start: CandidateStart;
    readonly people: number;
    readonly fewerPoints: number;
  } | null;
}

/** “Vorschläge beschreiben”: one for each start of the plan, most people first (ties by key). */
export function describeProposals(problem: PlanningProblem, plan: StartPlan): readonly ProposedStart[] {
  return plan.opened
    .flatMap((number) => {
      const start = problem.starts[number];
      return start === undefined ? [] : [describe(problem, plan, number, start)];
    })
    .sort((a, b) => b.people - a.people || (a.start.key < b.start.key ? -1 : 1));
}

function describe(
  problem: PlanningProblem,
  plan: StartPlan,
  number: number,
  start: CandidateStart,
): ProposedStart {
  const groups = plan.groups.filter((group) => group.start === number);
  const rows = groups.flatMap(({ cell: index, people }) => {
    const cell = problem.cells[index];
    const option = cell?.options.find((one) => one.start === number);
    return cell === undefined || option === undefined ? [] : [{ cell, option, people }];
  });
  const people = sum(rows.map((row) => row.people));
  const points = sum(rows.map((row) => row.people * row.option.worth)) - (problem.costs[number] ?? 0);
  return {
    start,
    people,
    peopleByMunicipality: byMunicipality(rows),
    children: sum(rows.map((row) => row.people * row.cell.children)),
    meanMinutes: people === 0 ? 0 : sum(rows.map((row) => row.people * row.option.minutes)) / people,
    points,
    runnerUp: findRunnerUp(problem, plan, number, points),
  };
}

type Row = {
  readonly cell: PlanningProblem['cells'][number];
  readonly option: PlanningProblem['cells'][number]['options'][number];
  readonly people: number;
};

function byMunicipality(rows: readonly Row[]): ProposedStart['peopleByMunicipality'] {
  const places = new Map<Ags, { ags: Ags; people: number; minutes: number }>();
  for (const { cell, option, people } of rows) {
    const known = places.get(cell.ags);
    if (known === undefined) places.set(cell.ags, { ags: cell.ags, people, minutes: option.minutes });
    else known.people += people;
  }
  return [...places.values()].sort((a, b) => b.people - a.people || (a.ags < b.ags ? -1 : 1));
}

/** The best single start for the people of this one, had it not been chosen. */
function findRunnerUp(
  problem: PlanningProblem,
  plan: StartPlan,
  number: number,
  points: number,
): ProposedStart['runnerUp'] {
  const taken = new Map(
    plan.groups.filter(({ start }) => start === number).map(({ cell, people }) => [cell, people]),
  );
  const rooms = new Set(plan.opened.filter((one) => one !== number).map((one) => problem.starts[one]?.room));
  const isOther = (index: number): boolean =>
    index !== number && !rooms.has(problem.starts[index]?.room ?? '');
  const cells = [...taken].flatMap(([index, people]) => {
    const cell = problem.cells[index];
    return cell === undefined
      ? []
      : [{ ...cell, people, options: cell.options.filter(({ start }) => isOther(start)) }];
  });
  const alone = planGreedily({ ...problem, cells });
  const [best] = alone.opened
    .map((index) => ({ index, groups: alone.groups.filter(({ start }) => start === index) }))
    .map(({ index, groups }) => ({
      index,
      people: sum(groups.map((group) => group.people)),
      points: sum(groups.map((group) => group.people * worthOf(cells, group))) - (problem.costs[index] ?? 0),
    }))
    .sort((a, b) => b.points - a.points);
  const start = problem.starts[best?.index ?? -1];
  if (best === undefined || start === undefined) return null;
  return { start, people: best.people, fewerPoints: points - best.points };
}

function worthOf(
  cells: readonly PlanningProblem['cells'][number][],
  { cell, start }: { readonly cell: number; readonly start: number },
): number {
  return cells[cell]?.options.find((option) => option.start === start)?.worth ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
