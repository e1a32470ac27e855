// Makes the pictures of the handbook anew: runs the stories that use a browser, which then keep what they show.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '..');
const PICTURES = resolve(PROJECT, 'docs/bilder/handbuch');

mkdirSync(PICTURES, { recursive: true });
const run = spawnSync(
  process.execPath,
  ['scripts/stories.mjs', ...(process.argv[2] ? [process.argv[2]] : ['browser'])],
  {
    cwd: PROJECT,
    stdio: 'inherit',
    env: { ...process.env, PICTURES_FOLDER: PICTURES },
  },
);
process.exit(run.status ?? 1);
