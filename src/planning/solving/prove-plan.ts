import { readPlan, writePlan, writeProgram, type PlanningProblem, type StartPlan } from '#libs/planning';
import { solveProgram } from './solve-program.js';

/** Pairs of people and starts up to which a problem is given to the solver: with more it would not get far in its time. */
const MOST_PAIRS_FOR_SOLVER = 6000;

/**
 * “Plan beweisen”: the solver begins with a plan and has so many seconds to prove it or to find a better one. What it could not prove in
 * its time does not replace the plan, so that the plan does not hang on how busy a machine is; a better bound is taken.
 */
export async function provePlan(
  problem: PlanningProblem,
  plan: StartPlan,
  seconds: number,
): Promise<StartPlan> {
  const pairs = problem.cells.reduce((sum, { options }) => sum + options.length, 0);
  if (plan.bound === plan.points || pairs > MOST_PAIRS_FOR_SOLVER) return plan;
  const solved = await solveProgram({ program: writeProgram(problem), seconds, start: writePlan(plan) });
  const found = readPlan(problem, solved);
  if (solved.isOptimal && found.points >= plan.points) return { ...found, bound: found.points };
  const bound = solved.bound > 0 ? Math.min(plan.bound, Math.floor(solved.bound + 1e-6)) : plan.bound;
  return { ...plan, bound: Math.max(plan.points, bound) };
}
