// The door of `neighbours`: what other rooms may use. Named exports only.
export { NeighboursHttpModule } from './neighbours-http.module.js';
