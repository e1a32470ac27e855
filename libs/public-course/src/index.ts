// The door of `public-course`: which courses everybody may see, and what is told of them. Named exports only.
export { availabilityOf, AVAILABILITIES } from './availability.js';
export type { Availability } from './availability.js';
export { courseData } from './course-data.js';
export type { CourseEntryFacts, CourseFacts, CoursePlace } from './course-data.js';
export { parseFrameHost } from './frame-host.js';
export { publicationOf, PUBLICATIONS } from './publication.js';
export type { Publication, PublicationFacts } from './publication.js';
export { findPlace } from './find-place.js';
export type { FoundPlace } from './find-place.js';
export { findFreeEntries } from './find-free-entries.js';
export type { FreeEntry, FreeEntryHit, FreeEntryQuestion } from './find-free-entries.js';
