// The door of `matching`: which places suit whom, and why. Named exports only.
export { daypartSet, fitsTimes } from './dayparts.js';
export { supplyEntriesOf } from './supply-entries-of.js';
export type { SiteApproval } from './supply-entries-of.js';
export type { SupplyEntry } from './supply.js';
