/** The queue of the nightly look at who waits and which courses began. */
export const RECORD_TRENDS_QUEUE = 'record-trends';
