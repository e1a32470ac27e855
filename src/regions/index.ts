// The door of `regions`: what other rooms may use. Named exports only.
export { FindRegions } from './application/find-regions.js';
export { ReplaceRegions } from './application/replace-regions.js';
export type { ReplaceRegionsCommand } from './application/replace-regions.js';
export { RegionsHttpModule } from './regions-http.module.js';
export { RegionsModule } from './regions.module.js';
export type { BoundaryGeometry, District, NewMunicipality, RegionSource } from './region.js';
