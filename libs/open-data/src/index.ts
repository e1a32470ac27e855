// The door of `open-data`: what everybody may take away, and how it is described. Named exports only.
export { describeCatalogue } from './describe-catalogue.js';
export type { CatalogueFacts } from './describe-catalogue.js';
export type { DescribedThing } from './description.js';
export { describeTable, rowObjects } from './open-table.js';
export type { OpenCell, OpenColumn, OpenTable, OpenTableFrame } from './open-table.js';
export { OPEN_TABLES } from './open-tables.js';
export type { OpenTableName } from './open-tables.js';
export { writeJsonLd } from './write-json-ld.js';
export { writeTurtle } from './write-turtle.js';
