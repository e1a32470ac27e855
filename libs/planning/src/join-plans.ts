import type { PlacedGroup, StartPlan } from './start-plan.js';
import type { PartialProblem } from './split-problem.js';

/** “Teilpläne zusammenfügen” to the plan of the whole problem; points and bounds add up. */
export function joinPlans(
  parts: readonly { readonly part: PartialProblem; readonly plan: StartPlan }[],
): StartPlan {
  const opened: number[] = [];
  const groups: PlacedGroup[] = [];
  let [points, bound] = [0, 0];
  for (const { part, plan } of parts) {
    opened.push(...plan.opened.map((start) => part.startNumbers[start] ?? -1));
    for (const { cell, start, people } of plan.groups)
      groups.push({
        cell: part.cellNumbers[cell] ?? -1,
        start: part.startNumbers[start] ?? -1,
        people,
      });
    points += plan.points;
    bound += plan.bound;
  }
  return { opened: opened.sort((a, b) => a - b), groups, points, bound };
}
