// The door of `course-search`: what other rooms may use. Named exports only.
export { CourseSearchHttpModule } from './course-search-http.module.js';
