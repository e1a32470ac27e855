import type { PlanningProblem } from './planning-problem.js';
import { countPoints, EMPTY_PLAN, findPlanFaults, type StartPlan } from './start-plan.js';
import { openName, peopleName } from './write-program.js';

/** What a solver says of a program. */
export interface ProgramSolution {
  /** The value of each variable by its name; empty where it found nothing in its time. */
  readonly values: Readonly<Record<string, number>>;
  /** No solution is better than this. */
  readonly bound: number;
}

/**
 * “Lösung lesen”: the plan that a solution stands for, with its points counted anew. A solution that breaks a rule of the problem (or none at
 * all) counts as an empty plan: nothing that a solver says is believed unchecked.
 */
export function readPlan(problem: PlanningProblem, { values, bound }: ProgramSolution): StartPlan {
  const opened = problem.starts.flatMap((_, index) => ((values[openName(index)] ?? 0) > 0.5 ? [index] : []));
  const groups = problem.cells.flatMap((cell, number) =>
    cell.options.flatMap(({ start }) => {
      const people = Math.round(values[peopleName(number, start)] ?? 0);
      return people > 0 ? [{ cell: number, start, people }] : [];
    }),
  );
  const plan = { opened, groups };
  if (opened.length === 0 || findPlanFaults(problem, plan).length > 0)
    return { ...EMPTY_PLAN, bound: Math.max(0, bound) };
  const points = countPoints(problem, plan);
  return { ...plan, points, bound: Math.max(points, bound) };
}
