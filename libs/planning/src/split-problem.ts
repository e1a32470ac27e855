import type { PlanningCell, PlanningProblem } from './planning-problem.js';

/** “Teilaufgabe”: starts that share people or a room, directly or by others. `startNumbers` are indices into the whole problem. */
export interface PartialProblem extends PlanningProblem {
  readonly startNumbers: readonly number[];
  readonly cellNumbers: readonly number[];
}

/**
 * “Planungsaufgabe zerlegen” into its connected parts: each can be solved alone, and together they are the whole. The largest first, so
 * that time is given to what needs it.
 */
export function splitProblem(problem: PlanningProblem): readonly PartialProblem[] {
  const { starts, cells } = problem;
  const parent = Int32Array.from(starts, (_, index) => index);
  const rooms = new Map<string, number>();
  starts.forEach(({ room }, index) => {
    const first = rooms.get(room);
    if (first === undefined) rooms.set(room, index);
    else join(parent, first, index);
  });
  for (const { options } of cells)
    for (const { start } of options) join(parent, options[0]?.start ?? start, start);
  const parts = new Map<number, { startNumbers: number[]; cellNumbers: number[] }>();
  starts.forEach((_, index) => partOf(parts, rootOf(parent, index)).startNumbers.push(index));
  cells.forEach(({ options }, index) => {
    const [first] = options;
    if (first !== undefined) partOf(parts, rootOf(parent, first.start)).cellNumbers.push(index);
  });
  return [...parts.values()]
    .filter(({ cellNumbers }) => cellNumbers.length > 0)
    .map((part) => cutOut(problem, part))
    .sort((a, b) => b.starts.length - a.starts.length || (a.startNumbers[0] ?? 0) - (b.startNumbers[0] ?? 0));
}

function partOf<Part extends { startNumbers: number[]; cellNumbers: number[] }>(
  parts: Map<number, Part | { startNumbers: number[]; cellNumbers: number[] }>,
  root: number,
): { startNumbers: number[]; cellNumbers: number[] } {
  const known = parts.get(root);
  if (known !== undefined) return known;
  const made = { startNumbers: [], cellNumbers: [] };
  parts.set(root, made);
  return made;
}

function cutOut(
  { starts, costs, cells }: PlanningProblem,
  part: { readonly startNumbers: readonly number[]; readonly cellNumbers: readonly number[] },
): PartialProblem {
  const numbers = new Map(part.startNumbers.map((whole, index) => [whole, index]));
  const renumbered = (cell: PlanningCell): PlanningCell => ({
    ...cell,
    options: cell.options.map((option) => ({ ...option, start: numbers.get(option.start) ?? 0 })),
  });
  return {
    ...part,
    starts: part.startNumbers.flatMap((index) => starts[index] ?? []),
    costs: part.startNumbers.map((index) => costs[index] ?? 0),
    cells: part.cellNumbers.flatMap((index) =>
      cells[index] === undefined ? [] : [renumbered(cells[index])],
    ),
  };
}

function rootOf(parent: Int32Array, node: number): number {
  let root = node;
  while (parent[root] !== root) root = parent[root] as number;
  for (let step = node; parent[step] !== root;) {
    const next = parent[step] as number;
    parent[step] = root;
    step = next;
  }
  return root;
}

function join(parent: Int32Array, one: number, other: number): void {
  const [a, b] = [rootOf(parent, one), rootOf(parent, other)];
  parent[Math.max(a, b)] = Math.min(a, b);
}
