// The door of `region`: keys, places and how far they are apart. Named exports only.
export { acceptMunicipalities } from './accept-municipalities.js';
export { acceptBarrier } from './barrier.js';
export type { Barrier, Crossing } from './barrier.js';
export { buildReachability } from './build-reachability.js';
export { estimateTravelMinutes } from './estimate-travel-minutes.js';
export { EARTH_RADIUS_KM, greatCircleKm } from './great-circle.js';
export { groupByAssociation } from './group-by-association.js';
export type { Association, AssociationLevel } from './group-by-association.js';
export { STOP_VEHICLES, stopFinder } from './nearest-stop.js';
export type { NearbyStop, Stop, StopVehicle } from './nearest-stop.js';
export { districtKeyOf, parseAgs } from './municipality.js';
export type { Ags, Coordinates, Municipality } from './municipality.js';
export { JOINED_ORIGINS, originOfMany } from './origin-of-many.js';
export type { JoinedOrigin } from './origin-of-many.js';
export type { Reachability, ReachabilitySource, ReachableSite, TravelEstimate } from './reachability.js';
export type { TravelMode, TravelTime, TravelTimeOrigin } from './travel-time.js';
