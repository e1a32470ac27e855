import { setTimeout as wait } from 'node:timers/promises';

const LONGEST_WAIT_MILLISECONDS = 120_000;
const FIRST_PAUSE_MILLISECONDS = 10;
/** Whoever asks all the time holds up what it waits for. */
const LONGEST_PAUSE_MILLISECONDS = 100;

/** Waits for a condition, not for a time. Throws when it does not come true within two minutes. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + LONGEST_WAIT_MILLISECONDS;
  for (let pause = FIRST_PAUSE_MILLISECONDS; !(await condition()); pause *= 2) {
    if (performance.now() > end) throw new Error('the condition did not come true within two minutes');
    await wait(Math.min(pause, LONGEST_PAUSE_MILLISECONDS));
  }
}
