import { extentOf, type SpherePoints } from './sphere.js';

/**
 * “Gitter” over the map of the region (first two axes): wide rows of narrow cells. Points are sorted by cell, so those of
 * neighbouring cells of one row stand side by side and are read as one run; `first[cell]` is where a cell begins.
 */
export interface PointGrid {
  readonly points: SpherePoints;
  /** Which point stands at a position of the sorted ones. */
  readonly order: Int32Array;
  readonly first: Int32Array;
  readonly left: number;
  readonly bottom: number;
  readonly rows: number;
  readonly columns: number;
  readonly rowHeight: number;
  readonly rowsPerUnit: number;
  readonly columnsPerUnit: number;
}

/** Rows of a third and cells of a sixteenth of the reach were quickest over all of Germany: few runs, few points beside the circle. */
const ROWS_PER_REACH = 3;
const COLUMNS_PER_REACH = 16;

/** “Gitter bauen” for searches of one reach (chord); never more than about 16 cells for each point, however short the reach. */
export function buildPointGrid(points: SpherePoints, reach: number): PointGrid {
  const count = points.x.length;
  const mostPerAxis = 4 * Math.ceil(Math.sqrt(count)) + 1;
  const across = axis(points.x, reach / COLUMNS_PER_REACH, mostPerAxis);
  const upward = axis(points.y, reach / ROWS_PER_REACH, mostPerAxis);
  const cell = cellsOf(points, across, upward);
  const first = new Int32Array(across.cells * upward.cells + 1);
  for (let i = 0; i < count; i++) first[cell[i] as number] = (first[cell[i] as number] as number) + 1;
  for (let c = 1; c < first.length; c++) first[c] = (first[c] as number) + (first[c - 1] as number);
  return {
    ...sortByCell(points, cell, first),
    first,
    left: across.origin,
    bottom: upward.origin,
    rows: upward.cells,
    columns: across.cells,
    rowHeight: 1 / upward.perUnit,
    rowsPerUnit: upward.perUnit,
    columnsPerUnit: across.perUnit,
  };
}

/** “Zelle auf einer Achse”: which of so many cells a coordinate falls into; beyond the ends the outermost. */
export function cellOnAxis(coordinate: number, origin: number, perUnit: number, cells: number): number {
  return Math.min(Math.max((coordinate - origin) * perUnit, 0), cells - 1) | 0;
}

interface Axis {
  readonly origin: number;
  readonly perUnit: number;
  readonly cells: number;
}

function axis(coordinates: Float64Array, wished: number, most: number): Axis {
  const { least, greatest } = extentOf(coordinates);
  if (coordinates.length === 0) return { origin: 0, perUnit: 1 / wished, cells: 1 };
  const perUnit = 1 / Math.max(wished, (greatest - least) / most);
  return { origin: least, perUnit, cells: Math.floor((greatest - least) * perUnit) + 1 };
}

function cellsOf(points: SpherePoints, across: Axis, upward: Axis): Int32Array {
  const cell = new Int32Array(points.x.length);
  for (let i = 0; i < cell.length; i++) {
    const column = cellOnAxis(points.x[i] as number, across.origin, across.perUnit, across.cells);
    const row = cellOnAxis(points.y[i] as number, upward.origin, upward.perUnit, upward.cells);
    cell[i] = row * across.cells + column;
  }
  return cell;
}

/** Backwards, so that `first`, which holds the end of each cell before, holds its beginning afterwards. */
function sortByCell(
  points: SpherePoints,
  cell: Int32Array,
  first: Int32Array,
): Pick<PointGrid, 'points' | 'order'> {
  const count = cell.length;
  const order = new Int32Array(count);
  const [x, y, z] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (let i = count - 1; i >= 0; i--) {
    const position = (first[cell[i] as number] as number) - 1;
    first[cell[i] as number] = position;
    order[position] = i;
    x[position] = points.x[i] as number;
    y[position] = points.y[i] as number;
    z[position] = points.z[i] as number;
  }
  return { points: { x, y, z }, order };
}
