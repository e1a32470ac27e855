import { refuseOldNode } from './lib/node-version.mjs';

refuseOldNode();
void import('./lib/build-once.mjs').then(({ buildOnce }) => buildOnce());
