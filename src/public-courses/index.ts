// The door of `public-courses`: what other rooms may use. Named exports only.
export { FindPublicOfferings } from './application/find-public-offerings.js';
export { ListOwnPublications } from './application/list-own-publications.js';
export { PublicCoursesModule } from './public-courses.module.js';
export { PublicCoursesHttpModule } from './public-courses-http.module.js';
