// Names the Debian packages that the stories need and this machine lacks, in one line: for .ci/run.
import { findHelpers } from './lib/stories/find-helpers.mjs';

console.log(findHelpers().packages.join(' '));
