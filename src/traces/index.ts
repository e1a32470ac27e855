// The door of `traces`: what other rooms may use. Named exports only.
export { TracesHttpModule } from './traces-http.module.js';
