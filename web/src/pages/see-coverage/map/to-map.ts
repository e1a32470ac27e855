import type { CoverageSite } from '../../../api/types.js';
import {
  accessibilityWords,
  countWords,
  minutesWords,
  numberWords,
  percentWords,
  wholePercent,
} from '../../../parts/words/numbers.js';
import { longDate } from '../../../parts/words/dates.js';
import { coverageColumns, mapTexts } from '../../../texts/coverage.js';
import { areaClass } from '../../../parts/area-map/area-class.js';
import type { Reach } from '../reach/use-reach.js';
import type { AreaRow } from '../area-rows.js';
import type { AreaShape } from '../../../parts/area-map/geometry/area-shapes.js';
import type { MapArea, MapSite } from '../../../parts/area-map/map-area.js';
import type { MapFigure } from '../../../parts/area-map/map-choice.js';

/** Which figure is shown, below how many people none, and from where it is how far. */
interface Shown {
  readonly figure: MapFigure;
  readonly threshold: number;
  readonly reach: Reach | null;
}

/** Joins shapes and figures; an area without a shape stands in the table only. */
export function toMapAreas(
  shapes: readonly AreaShape[],
  rows: readonly AreaRow[],
  shown: Shown,
): readonly MapArea[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return shapes.flatMap((shape) => {
    const row = byKey.get(shape.key);
    return row === undefined ? [] : [toMapArea(shape, row, shown)];
  });
}

function toMapArea(shape: AreaShape, row: AreaRow, { figure, threshold, reach }: Shown): MapArea {
  const { figures } = row;
  const count = (value: number | null): string => countWords(value, figures.isSuppressed, threshold);
  const people =
    figures.demand === 0
      ? [mapTexts.noDemand]
      : [
          `${coverageColumns.rate} ${figures.rate === null ? count(null) : percentWords(figures.rate)}`,
          `${coverageColumns.demand} ${count(figures.demand)}`,
          `${coverageColumns.unplaced} ${count(figures.unplaced)}`,
        ];
  const accessibility = `${coverageColumns.accessibility} ${accessibilityWords(figures.accessibility)}`;
  const way = wayLine(row.key, reach);
  const lines = [...(figure === 'accessibility' ? [accessibility] : []), ...people, ...way];
  return {
    shape,
    name: row.name,
    step: areaClass(figures, figure),
    number: numberOnMap(row, figure, threshold),
    lines,
    weight: figures.demand ?? 0,
  };
}

function numberOnMap({ figures }: AreaRow, figure: MapFigure, threshold: number): string {
  if (figure === 'accessibility') {
    return figures.accessibility === null ? '–' : numberWords(Math.round(figures.accessibility));
  }
  if (figures.demand === 0) return '–';
  const value = figure === 'rate' ? figures.rate : figures.unplaced;
  if (value === null) return figures.isSuppressed ? `<${threshold}` : '?';
  return figure === 'rate' ? String(wholePercent(value)) : countWords(value, false, threshold);
}

function wayLine(key: string, reach: Reach | null): readonly string[] {
  const way = reach?.ways.find(({ ags }) => ags === key);
  if (reach === null || way === undefined || way.minutes === null) return [];
  return [mapTexts.wayTo(reach.site.name, minutesWords(way.minutes, way.origin))];
}

/** Kursorte as points of the map. */
export function toMapSites(sites: readonly CoverageSite[]): readonly MapSite[] {
  return sites.map((site) => ({
    id: site.id,
    name: site.name,
    latitude: site.latitude,
    longitude: site.longitude,
    hasPlaces: site.freePlaces > 0,
    lines: [
      site.providerName,
      mapTexts.sitePlaces(site.freePlaces),
      ...(site.nextStart === null ? [] : [mapTexts.nextStart(longDate(site.nextStart))]),
    ],
  }));
}
