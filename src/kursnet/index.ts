// The door of `kursnet`: what other rooms may use. Named exports only.
export { KursnetHttpModule } from './kursnet-http.module.js';
