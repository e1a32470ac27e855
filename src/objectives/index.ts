// The door of `objectives`: what other rooms may use. Named exports only.
export { FindObjectives } from './application/find-objectives.js';
export { ObjectivesHttpModule } from './objectives-http.module.js';
export { ObjectivesModule } from './objectives.module.js';
