// The door of `accessibility`: who lives within reach of which site, and what that is worth. Named exports only.
export { acceptZones, gaussianWeights, LUO_QI_ZONES } from './catchment-zones.js';
export type { CatchmentZones } from './catchment-zones.js';
export { listCatchment } from './catchments.js';
export type { CatchmentMember, Catchments, Places } from './catchments.js';
export { findCatchments, withSite } from './find-catchments.js';
export type { SearchedCatchments } from './find-catchments.js';
export { gatherCatchments } from './gather-catchments.js';
export type { KnownWays } from './gather-catchments.js';
export { keepAccessibility } from './keep-accessibility.js';
export type { AccessibilityLedger } from './keep-accessibility.js';
export type { AccessibilityMethod, FormatFigures } from './method.js';
export { publishedDemand } from './published-demand.js';
export { rateAreas } from './rate-areas.js';
export type { AreaRatings } from './rate-areas.js';
export { scoreAccessibility } from './score-accessibility.js';
export { zonesWithin } from './zones-within.js';
