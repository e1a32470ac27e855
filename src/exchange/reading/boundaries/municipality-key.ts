import { parseAgs, type Ags } from '#libs/region';
import { agsOfArs, agsProblem } from '../cell/read-key.js';

/** “Gemeinde eines Kartenobjekts”: its keys and name; or why it is passed over; or what is wrong with its key. */
export type FeatureKey =
  | {
      readonly kind: 'municipality';
      readonly ags: Ags;
      readonly ars: string | null;
      readonly name: string | null;
    }
  | { readonly kind: 'water'; readonly ags: Ags }
  | { readonly kind: 'other-level' }
  | { readonly kind: 'broken'; readonly sentence: string };

/** Geofaktor: 4 is land in VG250, 9 in VG5000; 2 is water, the others are the same areas without structure. */
const LAND = new Set(['4', '9']);
/** “Ebene” 6 are the Gemeinden; above them Verband, Kreis, Regierungsbezirk, Land, Staat. */
const MUNICIPALITY_LEVEL = '6';

/** Names of the keys in the editions of VG250 and VG5000 and in files made from them, whatever their case. */
const AGS_NAMES = ['ags', 'ags_0'];
const ARS_NAMES = ['ars', 'rs', 'ars_0', 'rs_0'];
const NAME_NAMES = ['gen', 'name', 'gemeindename'];

/** “Schlüssel lesen”: the AGS of a feature of VG250 or VG5000, or of a file made from them. */
export function featureKey(properties: Readonly<Record<string, unknown>>): FeatureKey {
  const values = new Map(
    Object.entries(properties).map(([name, value]) => [name.toLowerCase(), textOf(value)]),
  );
  const first = (...names: readonly string[]) => names.map((name) => values.get(name)).find(Boolean) ?? '';
  const [ags, ars, level, factor] = [first(...AGS_NAMES), first(...ARS_NAMES), first('ade'), first('gf')];
  if (level === '' ? isOtherLevel(ags === '' ? ars : ags) : level !== MUNICIPALITY_LEVEL)
    return { kind: 'other-level' };
  const own = ags === '' ? agsFromArs(ars) : ags;
  const parsed = parseAgs(own);
  if (parsed === null) return { kind: 'broken', sentence: own === '' ? NO_KEY : agsProblem(own) };
  if (factor !== '' && !LAND.has(factor)) return { kind: 'water', ags: parsed };
  const name = first(...NAME_NAMES);
  return { kind: 'municipality', ags: parsed, ars: isArs(ars) ? ars : null, name: name === '' ? null : name };
}

const NO_KEY = 'Der Gemeindeschlüssel fehlt (Eigenschaft AGS oder ARS).';

function agsFromArs(ars: string): string {
  if (isArs(ars)) return agsOfArs(ars);
  return /^\d{11}$/.test(ars) ? agsOfArs(`0${ars}`).slice(1) : ars;
}

function isArs(text: string): boolean {
  return /^\d{12}$/.test(text);
}

/** Länder have two digits, Regierungsbezirke three, Kreise five, Verbände nine or dashes. */
function isOtherLevel(key: string): boolean {
  return /^(?:-+|\d{2}|\d{3}|\d{5}|\d{9})$/.test(key);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
