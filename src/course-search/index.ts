// The door of `course-search`: what other rooms may use. Named exports only.
export { NarrowQuestion } from './application/narrow-question.js';
export { SearchCourses } from './application/search-courses.js';
export { CourseSearchHttpModule } from './course-search-http.module.js';
export { CourseSearchModule } from './course-search.module.js';
export type { FoundCourse } from './found-course.js';
export { CourseQuestionRequest } from './http/course-question.request.js';
export { CourseQuestionResponse } from './http/course-question.response.js';
