// The door of `rights`: who may do what at all. Named exports only.
export { isPermitted, PERMISSIONS } from './permission.js';
export type { Permission } from './permission.js';
