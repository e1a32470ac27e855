import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Subject } from 'rxjs';
import type { SessionInForce } from '../auth/session-in-force.js';
import type { LiveChanges } from './live-changes.js';
import { LiveRow } from './live-row.js';

describe('A row that is shown live', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  /** Somebody looks at a row that counts how often it was read. */
  const aStream = () => {
    const [heard, ended] = [new Subject<string>(), new Subject<void>()];
    const seen: string[] = [];
    let [isSignedIn, isDone, reads] = [true, false, 0];
    const changes = { of: () => heard, ended } as unknown as LiveChanges;
    const sessions = {
      execute: (id: string) => Promise.resolve(id === 'mine' && isSignedIn),
    } as unknown as SessionInForce;
    const row = {
      table: 'work_run',
      id: 'a',
      read: () => Promise.resolve({ step: ++reads }),
      isOver: ({ step }: { step: number }) => step === 4,
      sessionId: 'mine',
    };
    const events = new LiveRow(changes, sessions).watch(row);
    events.subscribe({ next: ({ data }) => seen.push(data as string), complete: () => (isDone = true) });
    return {
      seen,
      isDone: () => isDone,
      reads: () => reads,
      change: () => heard.next('work_run a'),
      signOut: () => (isSignedIn = false),
      pass: (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds),
    };
  };

  it('is told at each change until it is over', async () => {
    const stream = aStream();
    for (let change = 0; change < 3; change += 1) {
      await stream.pass(300);
      stream.change();
    }
    await stream.pass(300);
    expect(stream.seen).toEqual([1, 2, 3, 4].map((step) => JSON.stringify({ step })));
    expect(stream.isDone()).toBe(true);
  });

  it('is not even read for somebody whose session has ended, and the stream ends', async () => {
    const stream = aStream();
    await stream.pass(300);
    stream.signOut();
    stream.change();
    await stream.pass(300);
    expect(stream.reads()).toBe(1);
    expect(stream.seen).toEqual(['{"step":1}']);
    expect(stream.isDone()).toBe(true);
  });

  it('ends with the session also where nothing changes, within five seconds', async () => {
    const stream = aStream();
    await stream.pass(300);
    stream.signOut();
    await stream.pass(5000);
    expect([stream.reads(), stream.isDone()]).toEqual([1, true]);
  });
});
