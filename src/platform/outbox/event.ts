/**
 * “Ereignis”: a fact of the past tense that rooms up the stairs may hear. The payload is ids and facts only, and can be written
 * as JSON. A changed payload is a new version.
 */
export interface EventKind<P> {
  readonly name: string;
  readonly version: number;
  /** Never read: carries the type of the payload. */
  readonly payload?: P;
}

/** An event kind, for the events room of a feature. */
export function eventKind<P>(name: string, version: number): EventKind<P> {
  return { name, version };
}

/** One event on its way to one handler. */
export interface Delivery<P> {
  readonly eventId: number;
  readonly payload: P;
}
