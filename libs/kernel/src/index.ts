// The door of `kernel`: what every other room may rely on. Named exports only.
export { ORGANISATION_KIND_NAMES, ORGANISATION_KINDS } from './actor.js';
export type { Actor, OrganisationKind } from './actor.js';
export { compareKeys } from './compare-keys.js';
export { refuse } from './refusal.js';
export type { Refusal } from './refusal.js';
export { ok } from './result.js';
export type { Result } from './result.js';
