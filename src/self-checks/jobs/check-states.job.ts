/** The queue of the nightly look for states that cannot be. */
export const CHECK_STATES_QUEUE = 'check-states';
