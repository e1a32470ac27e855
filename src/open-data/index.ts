// The door of `open-data`: what other rooms may use. Named exports only.
export { OpenDataHttpModule } from './open-data-http.module.js';
