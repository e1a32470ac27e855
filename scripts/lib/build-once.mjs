import { buildWhenNeeded } from './build.mjs';
import { explain } from './cannot-start.mjs';
import { listenForEnd } from './system/end-signals.mjs';

/** `npm run build:once`: builds where there is no build of exactly these sources. Ends the process. */
export async function buildOnce() {
  const { signal } = listenForEnd();
  const say = (sentence) => console.error(sentence);
  try {
    await buildWhenNeeded({ say, signal });
  } catch (error) {
    if (!signal.aborted) say(explain(error));
    process.exitCode = 1;
  }
  process.exit();
}
