// The door of `matching`: what other rooms may use. Named exports only.
export { FindMatchContext } from './application/find-match-context.js';
export { FindReachability } from './application/find-reachability.js';
export type { Reach } from './application/find-reachability.js';
export { ReadSupply } from './application/read-supply.js';
export { MatchingHttpModule } from './matching-http.module.js';
export { MatchingModule } from './matching.module.js';
