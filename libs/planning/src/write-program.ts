import type { PlanningProblem } from './planning-problem.js';

/** A start is opened (1) or not: the variable of this name. */
export const openName = (start: number): string => `y${start}`;
/** How many people of a cell go to a start: the variable of this name. */
export const peopleName = (cell: number, start: number): string => `x${cell}_${start}`;

/**
 * “Als ganzzahliges Programm schreiben”, in the CPLEX LP format that HiGHS reads. Greatest sum of points; each cell gives at most its
 * people; each open start takes at least its minimum, at most its maximum, and no more children than it has places; in one room at most
 * one start. The strong linking `x ≤ min(people, maximum) · y` is written for each pair: it brings the bound of the relaxation close to
 * the optimum (facility location; Cornuéjols, Nemhauser & Wolsey 1990).
 */
export function writeProgram(problem: PlanningProblem): string {
  const { starts, cells } = problem;
  const lines = ['Maximize', ` points: ${objective(problem)}`, 'Subject To'];
  const takers: string[][] = starts.map(() => []);
  const children: string[][] = starts.map(() => []);
  cells.forEach((cell, number) => {
    const given = cell.options.map(({ start }) => peopleName(number, start));
    lines.push(` g${number}: ${given.join(' + ')} <= ${cell.people}`);
    for (const { start } of cell.options) {
      const name = peopleName(number, start);
      const most = Math.min(cell.people, starts[start]?.maximumSize ?? 0);
      lines.push(` l${number}_${start}: ${name} - ${most} ${openName(start)} <= 0`);
      takers[start]?.push(name);
      if (cell.children > 0) children[start]?.push(`${cell.children} ${name}`);
    }
  });
  starts.forEach((start, index) => {
    const taken = takers[index] ?? [];
    if (taken.length === 0) return lines.push(` n${index}: ${openName(index)} <= 0`);
    lines.push(` a${index}: ${taken.join(' + ')} - ${start.maximumSize} ${openName(index)} <= 0`);
    lines.push(` b${index}: ${taken.join(' + ')} - ${start.minimumSize} ${openName(index)} >= 0`);
    const brought = children[index] ?? [];
    if (brought.length > 0)
      lines.push(` k${index}: ${brought.join(' + ')} - ${start.childcarePlaces} ${openName(index)} <= 0`);
    return undefined;
  });
  lines.push(...roomLines(problem), ...kindLines(problem), 'End');
  return lines.join('\n');
}

function objective({ starts, costs, cells }: PlanningProblem): string {
  const worths = cells.flatMap((cell, number) =>
    cell.options.map(({ start, worth }) => `${signed(worth)} ${peopleName(number, start)}`),
  );
  return [...worths, ...starts.map((_, index) => `${signed(-(costs[index] ?? 0))} ${openName(index)}`)].join(
    ' ',
  );
}

function signed(points: number): string {
  return points < 0 ? `- ${-points}` : `+ ${points}`;
}

function roomLines({ starts }: PlanningProblem): string[] {
  const rooms = new Map<string, string[]>();
  starts.forEach(({ room }, index) => rooms.set(room, [...(rooms.get(room) ?? []), openName(index)]));
  return [...rooms.values()]
    .filter((sharing) => sharing.length > 1)
    .map((sharing, index) => ` r${index}: ${sharing.join(' + ')} <= 1`);
}

/** People are whole wherever children make the second capacity; elsewhere the flow is whole by itself once the starts are chosen. */
function kindLines({ starts, cells }: PlanningProblem): string[] {
  const touched = new Set(
    cells.flatMap(({ children, options }) => (children > 0 ? options.map(({ start }) => start) : [])),
  );
  const whole = cells.flatMap((cell, number) =>
    cell.options.some(({ start }) => touched.has(start))
      ? cell.options.map(({ start }) => peopleName(number, start))
      : [],
  );
  return [
    ...(whole.length > 0 ? ['General', ` ${whole.join(' ')}`] : []),
    'Binary',
    ` ${starts.map((_, index) => openName(index)).join(' ')}`,
  ];
}
