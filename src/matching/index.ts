// The door of `matching`: what other rooms may use. Named exports only.
export { FindReachability } from './application/find-reachability.js';
export type { Reach } from './application/find-reachability.js';
export { ReadSupply } from './application/read-supply.js';
export { MatchingModule } from './matching.module.js';
