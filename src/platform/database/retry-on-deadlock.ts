import { setTimeout as wait } from 'node:timers/promises';
import { QueryFailedError } from 'typeorm';

const DEADLOCK = '40P01';
const MOST_TRIES = 5;
/** Before the second try, and so much more before each one after it: whoever was in the way is done by then. */
const PAUSE_MILLISECONDS = 100;

/**
 * “Bei gegenseitigem Warten noch einmal”: runs a whole transaction anew where it and another one waited for each other and PostgreSQL ended this
 * one. For rare work that takes very many tables at once; whatever takes few takes them in an order of its own. Throws what is no deadlock, and
 * the fifth one.
 */
export async function retryOnDeadlock<T>(
  transaction: () => Promise<T>,
  pauseMilliseconds = PAUSE_MILLISECONDS,
): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (!isDeadlock(error) || tried === MOST_TRIES) throw error;
      await wait(tried * pauseMilliseconds);
    }
  }
}

function isDeadlock(error: unknown): boolean {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return (cause as { code?: unknown } | null)?.code === DEADLOCK;
}
