/** The queue that reminds of meetings and of what was agreed in them. */
export const REMIND_OF_MEETINGS_QUEUE = 'remind-of-meetings';
