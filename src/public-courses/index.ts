// The door of `public-courses`: what other rooms may use. Named exports only.
export { PublicCoursesHttpModule } from './public-courses-http.module.js';
