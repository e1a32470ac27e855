import type { Municipality } from '#libs/region';

/** What somebody typed as their place, looked up: one Gemeinde, several that it may mean, or none. */
export type FoundPlace =
  | { readonly kind: 'one'; readonly municipality: Municipality }
  | { readonly kind: 'several'; readonly municipalities: readonly Municipality[] }
  | { readonly kind: 'none' };

/**
 * “Gemeinde oder Postleitzahl nachschlagen”: by AGS, PLZ, name, or the beginning of a name. Upper and lower case, accents, and
 * “ae” for “ä” do not matter. A PLZ may belong to several Gemeinden.
 */
export function findPlace(typed: string, municipalities: readonly Municipality[]): FoundPlace {
  const text = typed.trim();
  const byCode = municipalities.filter(({ ags, postcode }) => ags === text || postcode === text);
  if (byCode.length > 0) return told(byCode);
  const wanted = plain(text);
  if (wanted === '') return { kind: 'none' };
  const exact = municipalities.filter(({ name }) => plain(name) === wanted);
  if (exact.length > 0) return told(exact);
  return told(municipalities.filter(({ name }) => plain(name).startsWith(wanted)));
}

function told(found: readonly Municipality[]): FoundPlace {
  const [first] = found;
  if (first === undefined) return { kind: 'none' };
  return found.length === 1
    ? { kind: 'one', municipality: first }
    : { kind: 'several', municipalities: found };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
