import { refuseOldNode } from './lib/node-version.mjs';

refuseOldNode();
void import('./lib/run-command-line.mjs').then(({ runCommandLine }) => runCommandLine(process.argv.slice(2)));
