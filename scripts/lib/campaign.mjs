import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listenForEnd } from './system/end-signals.mjs';

const PROJECT = resolve(import.meta.dirname, '../..');

/**
 * What all begin with that try the built platform for a while: `options` are the switches with what they are without being set, `results`
 * the folder for what was seen. Ctrl-C lets what is under way come to its end, so that nothing that was started stays behind.
 */
export function beginCampaign({ options, results }) {
  if (!existsSync(join(PROJECT, 'dist/src/main.js'))) {
    process.stderr.write('Bitte zuerst bauen: npm run build\n');
    process.exit(2);
  }
  const { values } = parseArgs({
    options: Object.fromEntries(
      Object.entries(options).map(([name, value]) => [name, { type: 'string', default: value }]),
    ),
  });
  const folder = join(PROJECT, results);
  mkdirSync(folder, { recursive: true });
  return {
    values,
    folder,
    signal: listenForEnd().signal,
    save: (name, report) => writeFileSync(join(folder, name), `${JSON.stringify(report, null, 2)}\n`),
  };
}
