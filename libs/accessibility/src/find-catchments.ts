import { greatCircleKm } from '#libs/region';
import {
  findAround,
  placeSites,
  prepareSearch,
  type CatchmentSearch,
  type FoundPairs,
} from './catchment-search.js';
import type { Catchments, Places } from './catchments.js';

/** “Gesuchte Einzugsbereiche”: found from coordinates, so a site can be added without looking at the others again. */
export interface SearchedCatchments extends Catchments {
  readonly search: CatchmentSearch;
  readonly sites: Places;
}

/**
 * “Einzugsbereiche finden” by great-circle km, limits included (ascending, above zero). Anywhere on the globe; a pair belongs to a
 * zone exactly when the great-circle distance of the house says so.
 */
export function findCatchments(
  municipalities: Places,
  sites: Places,
  limitsKm: readonly number[],
): SearchedCatchments {
  const search = prepareSearch(municipalities, limitsKm);
  const on = placeSites(search, sites);
  const siteCount = sites.latitude.length;
  const start = new Int32Array(siteCount + 1);
  const found: FoundPairs = { pairs: new Int32Array(expectedPairs(search, siteCount)), end: 0 };
  for (let site = 0; site < siteCount; site++) {
    findAround(search, sites, on, site, found);
    start[site + 1] = found.end;
  }
  return catchmentsOf(search, sites, start, found.pairs.subarray(0, found.end));
}

/**
 * “Kursort hinzufügen”: the same catchments with one site more, whose number is the old count. One search and one copy instead of a
 * search for each site.
 */
export function withSite(
  catchments: SearchedCatchments,
  latitude: number,
  longitude: number,
): SearchedCatchments {
  const { search, siteCount } = catchments;
  const site = { latitude: Float64Array.of(latitude), longitude: Float64Array.of(longitude) };
  const found: FoundPairs = { pairs: new Int32Array(64), end: 0 };
  findAround(search, site, placeSites(search, site), 0, found);
  const end = catchments.pairs.length;
  const pairs = new Int32Array(end + found.end);
  pairs.set(catchments.pairs);
  pairs.set(found.pairs.subarray(0, found.end), end);
  const start = new Int32Array(siteCount + 2);
  start.set(catchments.start);
  start[siteCount + 1] = end + found.end;
  return catchmentsOf(search, joined(catchments.sites, site), start, pairs);
}

function catchmentsOf(
  search: CatchmentSearch,
  sites: Places,
  start: Int32Array,
  pairs: Int32Array,
): SearchedCatchments {
  const { municipalities, limits, grid } = search;
  return {
    municipalityCount: municipalities.latitude.length,
    siteCount: sites.latitude.length,
    limits,
    order: grid.order,
    start,
    pairs,
    lengthOf: (municipality, site) =>
      greatCircleKm(placeOf(municipalities, municipality), placeOf(sites, site)),
    search,
    sites,
  };
}

/** Twice what an even spread over the map would give: sites stand where people live. Too little only costs a copy. */
function expectedPairs({ grid, table }: CatchmentSearch, siteCount: number): number {
  const map = (grid.rows * grid.columns) / (grid.rowsPerUnit * grid.columnsPerUnit);
  const share = Math.min(1, (2 * Math.PI * table.reach * table.reach) / map);
  return Math.ceil(share * siteCount * grid.order.length);
}

function joined(places: Places, more: Places): Places {
  return {
    latitude: joinedColumn(places.latitude, more.latitude),
    longitude: joinedColumn(places.longitude, more.longitude),
  };
}

function joinedColumn(column: Float64Array, more: Float64Array): Float64Array {
  const longer = new Float64Array(column.length + more.length);
  longer.set(column);
  longer.set(more, column.length);
  return longer;
}

function placeOf(places: Places, index: number) {
  return { latitude: places.latitude[index] as number, longitude: places.longitude[index] as number };
}
