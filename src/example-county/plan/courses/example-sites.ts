import { parseAgs, type Ags, type Coordinates } from '#libs/region';
import { stableId } from '../stable-id.js';

/** “Kursort des Beispiels”: in a real town, at an invented address. */
export interface ExampleSite {
  readonly key: SiteKey;
  readonly provider: string;
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly ags: Ags;
  readonly place: Coordinates;
  readonly isStepFree: boolean;
}

const TOWNS = {
  germersheim: ['07334007', 'Germersheim', '76726', 49.2177, 8.3742],
  woerth: ['07334501', 'Wörth am Rhein', '76744', 49.0519, 8.2686],
  kandel: ['07334013', 'Kandel', '76870', 49.0814, 8.1928],
  ruelzheim: ['07334025', 'Rülzheim', '76761', 49.1551, 8.2935],
  bellheim: ['07334001', 'Bellheim', '76756', 49.1905, 8.284],
  jockgrim: ['07334012', 'Jockgrim', '76751', 49.0942, 8.2765],
  lingenfeld: ['07334017', 'Lingenfeld', '67360', 49.2459, 8.3475],
  hagenbach: ['07334008', 'Hagenbach', '76767', 49.0204, 8.247],
} as const;

const SITES = [
  ['vhs-germersheim', 'vhs', 'germersheim', 'VHS-Zentrum Germersheim', 1],
  ['vhs-woerth', 'vhs', 'woerth', 'VHS-Außenstelle Wörth', 2],
  ['vhs-ruelzheim', 'vhs', 'ruelzheim', 'VHS-Außenstelle Rülzheim', 3],
  ['bildungswerk-kandel', 'bildungswerk', 'kandel', 'Bildungswerk Kandel', 4],
  ['bildungswerk-jockgrim', 'bildungswerk', 'jockgrim', 'Bildungswerk Jockgrim', 5],
  ['sprachschule-germersheim', 'sprachschule', 'germersheim', 'Sprachschule am Markt', 6],
  ['sprachschule-bellheim', 'sprachschule', 'bellheim', 'Sprachschule Bellheim', 7],
  ['frauenbildung-germersheim', 'frauenbildung', 'germersheim', 'Haus der Frauenbildung', 8],
  ['frauenbildung-woerth', 'frauenbildung', 'woerth', 'Frauenbildung Wörth', 9],
  ['lernakademie-woerth', 'lernakademie', 'woerth', 'Lernakademie Wörth', 10],
  ['sprachwerkstatt-lingenfeld', 'sprachwerkstatt', 'lingenfeld', 'Sprachwerkstatt Lingenfeld', 11],
  ['bruecke-hagenbach', 'bruecke', 'hagenbach', 'Bildungsbrücke Hagenbach', 12],
] as const satisfies readonly (readonly [string, string, keyof typeof TOWNS, string, number])[];

/** The key of one of the twelve sites. */
export type SiteKey = (typeof SITES)[number][0];

/** Steps between doors in one town, so that no two sites lie upon each other on the map. */
const STEP_DEGREES = 0.0012;

/** The twelve sites of the seven providers. */
export const EXAMPLE_SITES: readonly ExampleSite[] = SITES.map(([key, provider, townKey, name, number]) => {
  const [ags, town, postcode, latitude, longitude] = TOWNS[townKey];
  return {
    key,
    provider,
    name,
    street: `Beispielstraße ${number}`,
    postcode,
    town,
    ags: parseAgs(ags) as Ags,
    place: {
      latitude: latitude + ((number % 3) - 1) * STEP_DEGREES,
      longitude: longitude + ((number % 4) - 1) * STEP_DEGREES,
    },
    isStepFree: number % 3 !== 0,
  };
});

/** The id of a site before it is saved, so that plans can be judged without a database. */
export function exampleSiteId(key: SiteKey): string {
  return stableId(`site ${key}`);
}
