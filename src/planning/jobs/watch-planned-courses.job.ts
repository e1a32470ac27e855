/** The queue of the daily look at courses that were taken over from proposals, and at those that expect too few people. */
export const WATCH_PLANNED_COURSES_QUEUE = 'watch-planned-courses';
