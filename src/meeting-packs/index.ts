// The door of `meeting-packs`: what other rooms may use. Named exports only.
export { MeetingPacksHttpModule } from './meeting-packs-http.module.js';
