/** The queue of the nightly erasure. */
export const ERASE_EXPIRED_QUEUE = 'erase-expired';
