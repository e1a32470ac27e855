import { setTimeout as wait } from 'node:timers/promises';

const LONGEST_WAIT_MILLISECONDS = 60_000;

/** Waits for a condition, not for a time. Throws when it does not come true within a minute. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + LONGEST_WAIT_MILLISECONDS;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('the condition did not come true within a minute');
    await wait(25);
  }
}
