/** The queue that reminds of reviews that are due. */
export const REMIND_REVIEWS_QUEUE = 'remind-reviews';
