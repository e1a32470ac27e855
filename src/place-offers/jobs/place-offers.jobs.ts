/** The queue that lets offers lapse and reminds of them. */
export const KEEP_OFFER_DEADLINES_QUEUE = 'keep-offer-deadlines';

/** The queue that fills courses in the first minutes of a day: sections come near, pauses end. */
export const FILL_COURSES_QUEUE = 'fill-courses';
