// Runs what needs no service, two things at a time: what each says comes whole, when it is done, and all of it where it failed. The program is
// built on the way, since whoever checks tells its stories next.
import { runQuietly } from './lib/system/commands.mjs';
import { listenForEnd } from './lib/system/end-signals.mjs';
import { npm } from './lib/system/npm.mjs';

/** About as long as each other; what stands in a row runs one after the other. */
const ROWS = [['test:unit'], ['build:once', 'lint', 'floor-plan']];
/** What is worth reading of something that went well: its last figures. */
const LAST_LINES = 6;

const { signal } = listenForEnd();
const failed = (await Promise.all(ROWS.map(runRow))).flat();
if (failed.length > 0) console.error(`Nicht bestanden: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);

async function runRow(names) {
  const failed = [];
  for (const name of names) if (!(await isGood(name))) failed.push(name);
  return failed;
}

async function isGood(name) {
  const start = performance.now();
  const { code, output } = await runQuietly(npm('run', '--silent', name), { signal });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const lines = output.trim().split('\n');
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  console.log((code === 0 ? lines.slice(-LAST_LINES) : lines).join('\n'));
  return code === 0;
}
