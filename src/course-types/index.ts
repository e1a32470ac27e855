// The door of `course-types`: what other rooms may use. Named exports only.
export { FindCourseTypes } from './application/find-course-types.js';
export { CourseTypesHttpModule } from './course-types-http.module.js';
export { CourseTypesModule } from './course-types.module.js';
