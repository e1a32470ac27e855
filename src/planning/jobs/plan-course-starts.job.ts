/** The queue of the nightly search for course starts. */
export const PLAN_COURSE_STARTS_QUEUE = 'plan-course-starts';
