// The door of `measures`: what other rooms may use. Named exports only.
export { FindMeasures } from './application/find-measures.js';
export { MeasuresHttpModule } from './measures-http.module.js';
export { MeasuresModule } from './measures.module.js';
