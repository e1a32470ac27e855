/** The queue in which each job is one event for one handler. */
export const HANDLE_EVENT_QUEUE = 'handle-event';

/** What such a job carries: which event, not what it says. The queue keeps failed jobs for weeks, and what an event tells may be erased. */
export interface HandleEventData {
  readonly eventId: number;
  readonly handler: string;
  /** “Vorgangsnummer” of the request from which the event follows. */
  readonly correlation?: string | null;
}
