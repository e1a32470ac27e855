import { join, resolve } from 'node:path';

/** The folder that holds package.json. */
export const PROJECT = resolve(import.meta.dirname, '../..');

/** The compiled programs of the platform. */
export const PROGRAMS = {
  http: join(PROJECT, 'dist/src/main.js'),
  worker: join(PROJECT, 'dist/src/worker.js'),
  commandLine: join(PROJECT, 'dist/src/command-line.js'),
};
