import { setTimeout as wait } from 'node:timers/promises';

const LONGEST_WAIT_MILLISECONDS = 120_000;

/** Waits for a condition, not for a time. Throws when it does not come true within two minutes. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + LONGEST_WAIT_MILLISECONDS;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('the condition did not come true within two minutes');
    await wait(25);
  }
}
