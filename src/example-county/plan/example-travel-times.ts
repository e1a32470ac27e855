import type { Ags } from '#libs/region';
import type { SiteKey } from './courses/example-sites.js';

/** “Reisezeit des Beispiels”: minutes by bus and rail, invented. */
export interface ExampleTravelTime {
  readonly ags: Ags;
  readonly site: SiteKey;
  readonly minutes: number;
}

/** The Verbandsgemeinde Hagenbach lies at the end of the line: as the crow flies the north looks nearer than it is. */
const FROM_HAGENBACH: readonly (readonly [ags: string, minutesMore: number])[] = [
  ['07334008', 0],
  ['07334021', 9],
  ['07334002', 14],
  ['07334027', 24],
];

const TO_THE_NORTH: readonly (readonly [site: SiteKey, minutes: number])[] = [
  ['vhs-ruelzheim', 52],
  ['sprachschule-bellheim', 58],
  ['vhs-germersheim', 66],
  ['sprachschule-germersheim', 68],
  ['frauenbildung-germersheim', 70],
  ['sprachwerkstatt-lingenfeld', 75],
];

/** How long the way from the far south to the north takes by bus and rail. */
export const EXAMPLE_TRAVEL_TIMES: readonly ExampleTravelTime[] = FROM_HAGENBACH.flatMap(([ags, more]) =>
  TO_THE_NORTH.map(([site, minutes]) => ({ ags: ags as Ags, site, minutes: minutes + more })),
);
