// The door of `stops`: what other rooms may use. Named exports only.
export { FindStops } from './application/find-stops.js';
export { SaveStops } from './application/save-stops.js';
export { NearbyStopResponse } from './http/nearby-stop.response.js';
export type { SourcedStop } from './sourced-stop.js';
export { StopsHttpModule } from './stops-http.module.js';
export { StopsModule } from './stops.module.js';
