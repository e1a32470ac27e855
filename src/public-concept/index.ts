// The door of `public-concept`: what other rooms may use. Named exports only.
export { PublicConceptHttpModule } from './public-concept-http.module.js';
