import { ok, refuse, type Result } from '#libs/kernel';
import { districtKeyOf, type Municipality } from './municipality.js';

/**
 * “Gebietsstand annehmen”: whether these Gemeinden can be the whole of a district. Refuses with `no-municipalities`,
 * `municipality-of-another-district` or `municipality-twice`, naming the Gemeinde.
 */
export function acceptMunicipalities<M extends Municipality>(
  districtKey: string,
  municipalities: readonly M[],
): Result<readonly M[]> {
  if (municipalities.length === 0) return refuse('no-municipalities');
  const seen = new Set<string>();
  for (const { ags, name } of municipalities) {
    if (districtKeyOf(ags) !== districtKey) return refuse('municipality-of-another-district', { ags, name });
    if (seen.has(ags)) return refuse('municipality-twice', { ags, name });
    seen.add(ags);
  }
  return ok(municipalities);
}
