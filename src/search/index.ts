// The door of `search`: what other rooms may use. Named exports only.
export { SearchHttpModule } from './search-http.module.js';
