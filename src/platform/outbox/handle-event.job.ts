/** The queue in which each job is one event for one handler. */
export const HANDLE_EVENT_QUEUE = 'handle-event';

/** What such a job carries. */
export interface HandleEventData {
  readonly eventId: number;
  readonly handler: string;
  readonly payload: unknown;
}
