// Adds up what the test runs left in a folder: node scripts/count-results.mjs <folder> <exit code of the whole check>
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, exitCode] = process.argv.slice(2);
const runs = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
const sum = (name) => runs.reduce((total, run) => total + run[name], 0);
// A check that failed before or beside the tests (types, style, floor plan) is a failure too.
const failed = sum('failed') || (exitCode === '0' ? 0 : 1);
console.log(`${sum('passed')} passed, ${failed} failed`);
