/** The queue that freezes what operations say of indicators. */
export const FREEZE_INDICATORS_QUEUE = 'freeze-indicators';
/** The queue that reminds of values that somebody has to enter. */
export const REMIND_OF_VALUES_QUEUE = 'remind-of-values';
