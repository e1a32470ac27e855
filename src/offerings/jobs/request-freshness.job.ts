/** The queue of the weekly question to providers. */
export const REQUEST_FRESHNESS_QUEUE = 'request-freshness';
