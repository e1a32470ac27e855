import { greatCircleKm, type Coordinates } from '#libs/region';
import type { Places } from './catchments.js';
import { buildPointGrid, cellOnAxis, type PointGrid } from './point-grid.js';
import { middleOf, placeOnSphere, type SpherePoints } from './sphere.js';
import { buildZoneTable, type ZoneTable } from './zone-table.js';

/** “Umkreissuche”: what finding the Gemeinden around a site needs, made once. */
export interface CatchmentSearch {
  readonly municipalities: Places;
  readonly limits: readonly number[];
  readonly centre: Coordinates;
  readonly grid: PointGrid;
  readonly table: ZoneTable;
  readonly scratch: SearchScratch;
}

/** “Notizblatt” of the search around one site: where each run of candidates begins and ends, and who stands at a border. */
interface SearchScratch {
  readonly ends: Int32Array;
  count: number;
  readonly undecided: Int32Array;
}

/** “Gefundene Paare”: a column that grows; it is full up to `end`. */
export interface FoundPairs {
  pairs: Int32Array;
  end: number;
}

/** “Umkreissuche vorbereiten” over these Gemeinden, with limits in km. */
export function prepareSearch(municipalities: Places, limits: readonly number[]): CatchmentSearch {
  const centre = middleOf(municipalities);
  const table = buildZoneTable(limits);
  const grid = buildPointGrid(placeOnSphere(municipalities, centre), table.reach);
  const undecided = new Int32Array(grid.order.length);
  const scratch = { ends: new Int32Array(2 * grid.rows), count: 0, undecided };
  return { municipalities, limits, centre, grid, table, scratch };
}

/** “Ein Kursort der Suche”: where it stands on the sphere of the search, and its degrees. */
interface Target extends Coordinates {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** “Kursorte auf der Kugel der Suche”. */
export function placeSites(search: CatchmentSearch, sites: Places): SpherePoints {
  return placeOnSphere(sites, search.centre);
}

/** “Umkreis eines Kursorts”: appends its pairs to those found before. */
export function findAround(
  search: CatchmentSearch,
  sites: Places,
  on: SpherePoints,
  site: number,
  found: FoundPairs,
): void {
  const target = targetOf(sites, on, site);
  const candidates = listRuns(search, target);
  if (found.end + candidates > found.pairs.length) grow(found, candidates);
  takeRuns(search, target, found);
}

/** Each row of the grid gives one run of candidates, from one position to before another; returns how many they are in all. */
function listRuns({ grid, table, scratch }: CatchmentSearch, target: Target): number {
  const { bottom, rowHeight, rowsPerUnit, rows, left, columnsPerUnit, columns, first } = grid;
  const { reach } = table;
  const firstRow = cellOnAxis(target.y - reach, bottom, rowsPerUnit, rows);
  const lastRow = cellOnAxis(target.y + reach, bottom, rowsPerUnit, rows);
  let candidates = 0;
  let at = 0;
  for (let row = firstRow; row <= lastRow; row++) {
    const edge = bottom + row * rowHeight;
    const away = Math.max(0, edge - target.y, target.y - edge - rowHeight);
    const half = Math.sqrt(Math.max(0, reach * reach - away * away));
    const cell = row * columns;
    const from = first[cell + cellOnAxis(target.x - half, left, columnsPerUnit, columns)] as number;
    const to = first[cell + cellOnAxis(target.x + half, left, columnsPerUnit, columns) + 1] as number;
    candidates += to - from;
    scratch.ends[at++] = from;
    scratch.ends[at++] = to;
  }
  scratch.count = at;
  return candidates;
}

/**
 * Every candidate is written and then kept or not by moving on or not: whether it is in reach cannot be foreseen, and a wrong guess
 * of the processor costs more than the whole comparison. Those at a border are put aside: a call in this loop would double its time.
 */
function takeRuns(search: CatchmentSearch, target: Target, found: FoundPairs): void {
  const { x, y, z } = search.grid.points;
  const { zoneOfSlot, slotsPerUnit, end: beyond } = search.table;
  const { ends, count, undecided } = search.scratch;
  const outside = search.limits.length;
  const { pairs } = found;
  let { end } = found;
  let open = 0;
  const { x: atX, y: atY, z: atZ } = target;
  for (let run = 0; run < count; run += 2) {
    const to = ends[run + 1] as number;
    for (let position = ends[run] as number; position < to; position++) {
      const dx = (x[position] as number) - atX;
      const dy = (y[position] as number) - atY;
      const dz = (z[position] as number) - atZ;
      const squared = dx * dx + dy * dy + dz * dz;
      const zone = squared < beyond ? (zoneOfSlot[(squared * slotsPerUnit) | 0] as number) : outside;
      pairs[end] = position * outside + zone;
      end += (zone - outside) >>> 31;
      if (zone > outside) undecided[open++] = position;
    }
  }
  found.end = end;
  for (let i = 0; i < open; i++) decide(search, target, undecided[i] as number, found);
}

function decide(search: CatchmentSearch, target: Target, position: number, found: FoundPairs): void {
  const zone = zoneNearBorder(search, target, position);
  if (zone < search.limits.length) found.pairs[found.end++] = position * search.limits.length + zone;
}

/** Far more than rounding can move a squared chord, as a share of the chord; nearer to a border the great circle itself decides. */
const CHORD_ROUNDING = 1e-13;

function zoneNearBorder(search: CatchmentSearch, target: Target, position: number): number {
  const { chords } = search.table;
  const { x, y, z } = search.grid.points;
  const squared =
    ((x[position] as number) - target.x) ** 2 +
    ((y[position] as number) - target.y) ** 2 +
    ((z[position] as number) - target.z) ** 2;
  const { latitude, longitude } = search.municipalities;
  for (let zone = 0; zone < chords.length; zone++) {
    const chord = chords[zone] as number;
    const beyond = squared - chord * chord;
    if (beyond > CHORD_ROUNDING * chord) continue;
    if (beyond < -CHORD_ROUNDING * chord) return zone;
    const point = search.grid.order[position] as number;
    const place = { latitude: latitude[point] as number, longitude: longitude[point] as number };
    if (greatCircleKm(place, target) <= (search.limits[zone] as number)) return zone;
  }
  return chords.length;
}

function targetOf(sites: Places, on: SpherePoints, site: number): Target {
  return {
    latitude: sites.latitude[site] as number,
    longitude: sites.longitude[site] as number,
    x: on.x[site] as number,
    y: on.y[site] as number,
    z: on.z[site] as number,
  };
}

function grow(found: FoundPairs, more: number): void {
  const larger = new Int32Array(2 * found.pairs.length + more);
  larger.set(found.pairs);
  found.pairs = larger;
}
