import type { FindRegions, NewMunicipality } from '../../regions/index.js';

type Picture = Awaited<ReturnType<FindRegions['picture']>>;

/** “Was sich am Gebiet ändert”: Gemeinden that are new, changed, and the same as before. */
export function compareRegions(
  municipalities: readonly NewMunicipality[],
  before: Picture,
): { readonly created: number; readonly updated: number; readonly unchanged: number } {
  const { features } = JSON.parse(before.boundaries.json) as {
    readonly features: readonly {
      readonly properties: { readonly ags: string };
      readonly geometry: object;
    }[];
  };
  const geometries = new Map(features.map(({ properties, geometry }) => [properties.ags, geometry]));
  const known = new Map(before.municipalities.map((one) => [one.ags, one]));
  const counts = { created: 0, updated: 0, unchanged: 0 };
  for (const { boundary, ars: _ars, kind: _kind, ...facts } of municipalities) {
    const old = known.get(facts.ags);
    if (old === undefined) counts.created += 1;
    else if (isSame(facts, old) && isSame(boundary, geometries.get(facts.ags) ?? null)) counts.unchanged += 1;
    else counts.updated += 1;
  }
  return counts;
}

/** Whatever the order of properties. */
function isSame(first: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(first)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
}
