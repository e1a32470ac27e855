/** Asks the queue whether it is there. Throws, or never answers, where it is not. */
export interface QueueProbe {
  answers(): Promise<unknown>;
}

/** The injection token: each process asks by the way it has. */
export const QUEUE_PROBE = Symbol('QUEUE_PROBE');
