import { refuseOldNode } from './lib/node-version.mjs';

refuseOldNode();
void import('./lib/launcher/launch.mjs').then(({ launch }) => launch());
