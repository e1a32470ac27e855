import type { Coverage, Figures, Regions } from '../../api/types.js';
import type { AreaLevel } from '../../parts/area-map/map-choice.js';

/** One area of the map and one row of the table: the same facts. */
export interface AreaRow {
  /** AGS of a Gemeinde or key of a Verbandsgemeinde. */
  readonly key: string;
  readonly name: string;
  readonly associationName: string | null;
  readonly population: number | null;
  readonly foreignShare: number | null;
  readonly figures: Figures;
}

/** The rows of a coverage answer for one kind of areas, in the server's order. */
export function areaRows(coverage: Coverage, regions: Regions, level: AreaLevel): readonly AreaRow[] {
  return level === 'association' ? associationRows(coverage, regions) : municipalityRows(coverage, regions);
}

function associationRows(coverage: Coverage, regions: Regions): readonly AreaRow[] {
  const known = new Map(regions.associations.map((association) => [association.key, association]));
  return coverage.associations.map((figures) => ({
    key: figures.key,
    name: figures.name,
    associationName: null,
    population: known.get(figures.key)?.population ?? null,
    foreignShare: null,
    figures,
  }));
}

function municipalityRows(coverage: Coverage, regions: Regions): readonly AreaRow[] {
  const known = new Map(regions.municipalities.map((municipality) => [municipality.ags, municipality]));
  return coverage.municipalities.map((figures) => ({
    key: figures.ags,
    name: figures.name,
    associationName: known.get(figures.ags)?.associationName ?? null,
    population: known.get(figures.ags)?.population ?? null,
    foreignShare: known.get(figures.ags)?.foreignShare ?? null,
    figures,
  }));
}
