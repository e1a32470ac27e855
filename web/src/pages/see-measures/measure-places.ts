import type { MeasureLine } from '../../api/types.js';
import type { AreaClass, ShownArea } from '../../parts/area-map/map-area.js';
import { measureName } from '../../parts/measure/measure-words.js';
import { measureListTexts } from '../../texts/measure-lists.js';

/** Lower bounds of the steps that the map draws; they never move, so that two maps can be compared. */
export const PLACE_STEPS = [1, 2, 4, 8] as const;

/** Measures by Gemeinde; those for the whole Landkreis stand in none. */
export function measuresByPlace(
  measures: readonly MeasureLine[],
): ReadonlyMap<string, readonly MeasureLine[]> {
  const places = new Map<string, MeasureLine[]>();
  for (const measure of measures)
    for (const ags of measure.municipalities) places.set(ags, [...(places.get(ags) ?? []), measure]);
  return places;
}

/** What the map says of a Gemeinde. */
export function placeArea(name: string, measures: readonly MeasureLine[]): ShownArea {
  return {
    name,
    step: stepOf(measures.length),
    number: measures.length === 0 ? '' : String(measures.length),
    lines: measures.length === 0 ? [measureListTexts.legendNone] : measures.map(measureName),
    weight: measures.length,
  };
}

function stepOf(count: number): AreaClass {
  const step = PLACE_STEPS.filter((from) => count >= from).length;
  return step === 0 ? 'no-demand' : (String(step) as AreaClass);
}
