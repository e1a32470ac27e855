// The door of `meeting-packs`: what other rooms may use. Named exports only.
export { ReadPackFigures } from './application/read-pack-figures.js';
export type { PackFigures } from './application/read-pack-figures.js';
export { MeetingPacksModule } from './meeting-packs.module.js';
