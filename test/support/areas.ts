import { localDate } from '#libs/calendar';
import { parseAgs, type Ags } from '#libs/region';
import { ReplaceRegions, type NewMunicipality } from '../../src/regions/index.js';
import type { House } from './house.js';

/** The district of stories: two Gemeinden of one Verbandsgemeinde and a town of its own, some ten kilometres apart. */
export const ALTDORF = parseAgs('99901001') as Ags;
export const BERGHEIM = parseAgs('99901002') as Ags;
export const CELLSTADT = parseAgs('99901003') as Ags;

const SOURCE = { key: 'invented', title: 'Erfundenes Gebiet', attribution: 'frei erfunden', asOf: null };

/** A Gemeinde of the invented district; what is given differs. */
export function aMunicipality(ags: Ags, given: Partial<NewMunicipality> = {}): NewMunicipality {
  const longitude = 8 + Number(ags.slice(-3)) / 10;
  const corner = [longitude - 0.05, 48.95];
  const square = [
    corner,
    [longitude + 0.05, 48.95],
    [longitude + 0.05, 49.05],
    [longitude - 0.05, 49.05],
    corner,
  ];
  return {
    ags,
    ars: `999010001${ags.slice(-3)}`,
    name: `Gemeinde ${ags}`,
    kind: 'Gemeinde',
    associationKey: '999010001',
    associationName: 'Verbandsgemeinde Altdorf',
    population: 1000,
    populationDate: localDate('2025-12-31'),
    populationBase: 'Zensus 2022',
    areaKm2: 10,
    postcode: '99999',
    foreignShare: 8.5,
    centre: { latitude: 49, longitude },
    boundary: { type: 'Polygon', coordinates: [square] },
    ...given,
  };
}

/** The three Gemeinden of the invented district. */
export function threeMunicipalities(): readonly NewMunicipality[] {
  return [
    aMunicipality(ALTDORF, { name: 'Altdorf' }),
    aMunicipality(BERGHEIM, { name: 'Bergheim' }),
    aMunicipality(CELLSTADT, {
      name: 'Cellstadt',
      kind: 'Stadt',
      associationKey: '999010002',
      associationName: 'Cellstadt',
    }),
  ];
}

/** Gives the house its areas. */
export async function inventDistrict(house: House, municipalities = threeMunicipalities()): Promise<void> {
  await house.get(ReplaceRegions).execute({
    district: { key: '99901', name: 'Landkreis Altdorf' },
    municipalities,
    sources: [SOURCE],
  });
}
