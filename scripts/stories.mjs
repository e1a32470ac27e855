import { refuseOldNode } from './lib/node-version.mjs';

refuseOldNode();
void import('./lib/stories/run-stories.mjs').then(({ runStories }) => runStories(process.argv.slice(2)));
