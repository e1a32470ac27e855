/**
 * “Stand eines Vorgangs”: waiting for a worker; running; done, failed or cancelled, each of which is the end. Work whose worker died stays
 * running until another one takes it up.
 */
export const WORK_RUN_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;

/** One of {@link WORK_RUN_STATES}. */
export type WorkRunState = (typeof WORK_RUN_STATES)[number];

/** “Schritt eines Vorgangs”: a worker takes it up (anew, where another one died), or it comes to one of its ends. */
export type WorkRunAct = 'take-up' | 'finish' | 'fail' | 'cancel';
