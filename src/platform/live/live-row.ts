import { Injectable, type MessageEvent } from '@nestjs/common';
import {
  catchError,
  concatMap,
  distinctUntilChanged,
  EMPTY,
  endWith,
  ignoreElements,
  interval,
  map,
  merge,
  Observable,
  of,
  share,
  takeUntil,
  takeWhile,
  throttleTime,
  timer,
} from 'rxjs';
import { SessionInForce } from '../auth/session-in-force.js';
import { LiveChanges } from './live-changes.js';

/** A row that somebody looks at while it changes. */
export interface WatchedRow<T extends object> {
  readonly table: string;
  readonly id: string;
  /** The row as it goes over the wire. */
  readonly read: () => Promise<T>;
  readonly isOver: (row: T) => boolean;
  /** Of whoever looks. Once it has ended, nothing more is told. */
  readonly sessionId: string;
}

/** Looked at anyway, should a notice have been lost with its connection: so long at most a stream outlives the session of who looks. */
const LOOK_AGAIN_MILLISECONDS = 5000;
/** Fewer lines than this go unnoticed by people, more cost without use. */
const MOST_OFTEN_MILLISECONDS = 200;
/** Proxies end a connection on which nothing is said for half a minute or a minute. */
const HEARTBEAT_MILLISECONDS = 15_000;
/** Then the browser asks anew, and its rights are judged anew. */
const LONGEST_MILLISECONDS = 300_000;

/**
 * “Zeile live”: server-sent events with the row as it is now, and again each time it changed, until it is over. Whoever comes back after a
 * lost connection needs nothing of what was missed: the first event says how it stands. The stream ends with the session of who looks.
 */
@Injectable()
export class LiveRow {
  constructor(
    private readonly changes: LiveChanges,
    private readonly sessionInForce: SessionInForce,
  ) {}

  watch<T extends object>({ table, id, read, isOver, sessionId }: WatchedRow<T>): Observable<MessageEvent> {
    const looks = merge(of(0), this.changes.of(table, id), interval(LOOK_AGAIN_MILLISECONDS)).pipe(
      throttleTime(MOST_OFTEN_MILLISECONDS, undefined, { leading: true, trailing: true }),
      concatMap(() => this.sessionInForce.execute(sessionId)),
      takeWhile((isInForce) => isInForce),
    );
    const rows = looks.pipe(
      concatMap(() => read()),
      takeWhile((row) => !isOver(row), true),
      map((row) => JSON.stringify(row)),
      distinctUntilChanged(),
      map((data): MessageEvent => ({ data })),
      catchError(() => EMPTY), // the browser comes again, and is told then
      takeUntil(merge(this.changes.ended, timer(LONGEST_MILLISECONDS))),
      share(),
    );
    const isDone = rows.pipe(ignoreElements(), endWith(true));
    const heartbeat = interval(HEARTBEAT_MILLISECONDS).pipe(
      map((): MessageEvent => ({ data: '', type: 'heartbeat' })),
    );
    return merge(rows, heartbeat.pipe(takeUntil(isDone)));
  }
}
