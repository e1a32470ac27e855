import type { PlanningProblem } from '../planning-problem.js';

/**
 * “Planungsaufgabe in Feldern”: the problem as typed arrays, because a search looks at each pair of people and start thousands of times.
 * An *option* is such a pair; options of one cell stand side by side, and `optionsOfStart` lists them by start.
 */
export interface PlanningArrays {
  readonly startCount: number;
  readonly cellCount: number;
  readonly optionCount: number;
  /** Options of cell c: from `firstOption[c]` to before `firstOption[c + 1]`. */
  readonly firstOption: Int32Array;
  /** By option: its start, its cell, what it is worth, points. */
  readonly startOf: Int32Array;
  readonly cellOf: Int32Array;
  readonly worth: Int32Array;
  /** Options of start s: `optionsOfStart[firstOfStart[s]]` to before `optionsOfStart[firstOfStart[s + 1]]`. */
  readonly firstOfStart: Int32Array;
  readonly optionsOfStart: Int32Array;
  /** By cell. */
  readonly people: Int32Array;
  readonly children: Int32Array;
  /** By start. */
  readonly minimum: Int32Array;
  readonly maximum: Int32Array;
  readonly childPlaces: Int32Array;
  readonly cost: Int32Array;
  /** By start: the number of its room, from 0 without a gap. */
  readonly room: Int32Array;
  readonly roomCount: number;
}

/** “In Felder legen”. Numbers of starts, cells and options are those of the problem, in its order. */
export function layOut({ starts, costs, cells }: PlanningProblem): PlanningArrays {
  const firstOption = new Int32Array(cells.length + 1);
  cells.forEach(({ options }, cell) => {
    firstOption[cell + 1] = (firstOption[cell] as number) + options.length;
  });
  const flat = cells.flatMap(({ options }, cell) => options.map((option) => ({ ...option, cell })));
  const startOf = Int32Array.from(flat, ({ start }) => start);
  const rooms = new Map<string, number>();
  for (const { room } of starts) if (!rooms.has(room)) rooms.set(room, rooms.size);
  return {
    startCount: starts.length,
    cellCount: cells.length,
    optionCount: flat.length,
    firstOption,
    startOf,
    cellOf: Int32Array.from(flat, ({ cell }) => cell),
    worth: Int32Array.from(flat, ({ worth }) => worth),
    ...groupByStart(startOf, starts.length),
    people: Int32Array.from(cells, ({ people }) => people),
    children: Int32Array.from(cells, ({ children }) => children),
    minimum: Int32Array.from(starts, ({ minimumSize }) => minimumSize),
    maximum: Int32Array.from(starts, ({ maximumSize }) => maximumSize),
    childPlaces: Int32Array.from(starts, ({ childcarePlaces }) => childcarePlaces),
    cost: Int32Array.from(costs),
    room: Int32Array.from(starts, ({ room }) => rooms.get(room) ?? 0),
    roomCount: rooms.size,
  };
}

function groupByStart(
  startOf: Int32Array,
  startCount: number,
): Pick<PlanningArrays, 'firstOfStart' | 'optionsOfStart'> {
  const firstOfStart = new Int32Array(startCount + 1);
  for (const start of startOf) firstOfStart[start + 1] = (firstOfStart[start + 1] as number) + 1;
  for (let start = 0; start < startCount; start += 1)
    firstOfStart[start + 1] = (firstOfStart[start + 1] as number) + (firstOfStart[start] as number);
  const next = firstOfStart.slice();
  const optionsOfStart = new Int32Array(startOf.length);
  startOf.forEach((start, option) => {
    const at = next[start] as number;
    optionsOfStart[at] = option;
    next[start] = at + 1;
  });
  return { firstOfStart, optionsOfStart };
}
