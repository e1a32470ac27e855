// The door of `commands`: what the entry point needs. Named exports only.
export { runCommandLine } from './run-command-line.js';
export type { Terminal } from './terminal.js';
