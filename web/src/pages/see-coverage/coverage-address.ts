import type { LanguageLevel } from '../../api/types.js';
import {
  MAP_LAYERS,
  type AreaLevel,
  type MapFigure,
  type MapLayer,
} from '../../parts/area-map/map-choice.js';

/** All that somebody chose on the coverage page. It lives in the address: links, bookmarks and “back” work. */
export interface CoverageChoice {
  readonly format: string | undefined;
  readonly level: LanguageLevel | undefined;
  readonly date: string | undefined;
  readonly areaLevel: AreaLevel;
  readonly figure: MapFigure;
  readonly area: string | undefined;
  /** What is drawn beside the surfaces. */
  readonly layers: readonly MapLayer[];
  /** The Kursort whose reach is shown. */
  readonly site: string | undefined;
  /** The proposal whose effect is shown. */
  readonly proposal: string | undefined;
}

/** The layers as the address names them, in the order of the page. */
const LAYER_NAMES: Readonly<Record<MapLayer, string>> = {
  sites: 'kursorte',
  numbers: 'zahlen',
  names: 'namen',
  stops: 'haltestellen',
  patterns: 'muster',
};
const USUAL_LAYERS: readonly MapLayer[] = ['sites', 'numbers'];
const NO_LAYER = 'keine';

/** The figures as the address names them; the usual one is left out. */
const FIGURE_NAMES: Readonly<Record<MapFigure, string | undefined>> = {
  rate: undefined,
  unplaced: 'ohne-platz',
  accessibility: 'zugaenglichkeit',
};

const LEVELS: readonly string[] = ['literacy', 'A1', 'A2', 'B1', 'B2', 'C1'] satisfies LanguageLevel[];

/** Reads the choice from an address; what is not understood counts as not chosen. */
export function readChoice(search: URLSearchParams): CoverageChoice {
  const level = search.get('niveau');
  return {
    format: search.get('kurstyp') || undefined,
    level: level !== null && LEVELS.includes(level) ? (level as LanguageLevel) : undefined,
    date: search.get('datum') || undefined,
    areaLevel: search.get('ebene') === 'verbandsgemeinde' ? 'association' : 'municipality',
    figure: figureNamed(search.get('zahl')),
    area: search.get('gebiet') || undefined,
    layers: layersNamed(search.get('schichten')),
    site: search.get('kursort') || undefined,
    proposal: search.get('vorschlag') || undefined,
  };
}

function layersNamed(names: string | null): readonly MapLayer[] {
  if (names === null) return USUAL_LAYERS;
  return MAP_LAYERS.filter((layer) => names.split('.').includes(LAYER_NAMES[layer]));
}

function nameLayers(layers: readonly MapLayer[]): string | undefined {
  if (layers.join() === USUAL_LAYERS.join()) return undefined;
  return layers.length === 0 ? NO_LAYER : layers.map((layer) => LAYER_NAMES[layer]).join('.');
}

function figureNamed(name: string | null): MapFigure {
  const figures: readonly MapFigure[] = ['unplaced', 'accessibility'];
  return figures.find((figure) => FIGURE_NAMES[figure] === name) ?? 'rate';
}

/** Writes a choice as an address; what is usual is left out. */
export function writeChoice(choice: CoverageChoice): URLSearchParams {
  const pairs: [string, string | undefined][] = [
    ['kurstyp', choice.format],
    ['niveau', choice.level],
    ['datum', choice.date],
    ['ebene', choice.areaLevel === 'association' ? 'verbandsgemeinde' : undefined],
    ['zahl', FIGURE_NAMES[choice.figure]],
    ['gebiet', choice.area],
    ['schichten', nameLayers(choice.layers)],
    ['kursort', choice.site],
    ['vorschlag', choice.proposal],
  ];
  return new URLSearchParams(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

/** The choice after a change. An area of the other kind of areas cannot stay chosen. */
export function changeChoice(choice: CoverageChoice, change: Partial<CoverageChoice>): CoverageChoice {
  const changed = { ...choice, ...change };
  return changed.areaLevel === choice.areaLevel ? changed : { ...changed, area: undefined };
}
