// The door of `public-courses`: what other rooms may use. Named exports only.
export { FindFreePlaces } from './application/find-free-places.js';
export { FindPublicOfferings } from './application/find-public-offerings.js';
export { ListOwnPublications } from './application/list-own-publications.js';
export { PublicCoursesModule } from './public-courses.module.js';
export { PublicCoursesHttpModule } from './public-courses-http.module.js';
export type { FreePlace, PublicContact, PublicCourse } from './public-course.js';
