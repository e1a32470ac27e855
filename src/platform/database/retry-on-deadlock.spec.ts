import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { retryOnDeadlock } from './retry-on-deadlock.js';

const failed = (code: string): QueryFailedError =>
  new QueryFailedError('TRUNCATE', [], Object.assign(new Error(code), { code }));

/** A transaction that fails so often, and how often it was tried. */
function failing(times: number, error: Error) {
  const count = { tries: 0 };
  const transaction = (): Promise<string> => {
    count.tries += 1;
    return count.tries <= times ? Promise.reject(error) : Promise.resolve('done');
  };
  return { count, transaction };
}

describe('retryOnDeadlock', () => {
  it.each([
    [0, 1],
    [1, 2],
    [4, 5],
  ])('after %d deadlocks it is done with try %d', async (times, tries) => {
    const { count, transaction } = failing(times, failed('40P01'));
    expect(await retryOnDeadlock(transaction, 0)).toBe('done');
    expect(count.tries).toBe(tries);
  });

  it.each([
    ['the fifth deadlock', 5, failed('40P01'), 5],
    ['another fault of the database', 1, failed('23505'), 1],
    ['any other fault', 1, new Error('no'), 1],
  ])('throws %s', async (_what, times, error, tries) => {
    const { count, transaction } = failing(times, error);
    await expect(retryOnDeadlock(transaction, 0)).rejects.toBe(error);
    expect(count.tries).toBe(tries);
  });
});
