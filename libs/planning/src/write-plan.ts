import { openName, peopleName } from './write-program.js';
import type { StartPlan } from './start-plan.js';

/** “Plan als Werte der Variablen”: what a solver may begin with. Variables that are 0 are left out. */
export function writePlan({
  opened,
  groups,
}: Pick<StartPlan, 'opened' | 'groups'>): Readonly<Record<string, number>> {
  return Object.fromEntries([
    ...opened.map((start) => [openName(start), 1] as const),
    ...groups.map(({ cell, start, people }) => [peopleName(cell, start), people] as const),
  ]);
}
