// The door of `start-page`: what other rooms may use. Named exports only.
export { StartPageHttpModule } from './start-page-http.module.js';
