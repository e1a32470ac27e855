import type { Figures } from '../../api/types.js';
import type { AreaClass } from './map-area.js';
import type { MapFigure } from './map-choice.js';

/** Lower bounds of steps 1 to 4. They never move with the data: two maps must be comparable. */
const RATE_STEPS = [0.25, 0.5, 0.75, 1] as const;
const PEOPLE_STEPS = [1, 5, 10, 20] as const;
const ACCESSIBILITY_STEPS = [25, 50, 75, 100] as const;

type ClassedFigures = Pick<Figures, 'demand' | 'rate' | 'unplaced'> & Partial<Pick<Figures, 'accessibility'>>;

/** The step of an area on the map. */
export function areaClass(figures: ClassedFigures, figure: MapFigure): AreaClass {
  if (figure === 'accessibility') {
    const { accessibility = null } = figures;
    return accessibility === null ? 'no-demand' : stepOf(accessibility, ACCESSIBILITY_STEPS);
  }
  if (figures.demand === 0) return 'no-demand';
  const value = figure === 'rate' ? figures.rate : figures.unplaced;
  if (value === null) return 'hidden';
  return stepOf(value, figure === 'rate' ? RATE_STEPS : PEOPLE_STEPS);
}

function stepOf(value: number, steps: readonly number[]): AreaClass {
  return String(steps.filter((step) => value >= step).length) as AreaClass;
}

/** The steps in the order of the map; the legend puts its words beside them. */
export const AREA_STEPS: readonly AreaClass[] = ['0', '1', '2', '3', '4'];
