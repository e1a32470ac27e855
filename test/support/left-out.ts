import { describe } from '@jest/globals';

const leaveOut = describe['skip'];

/**
 * A story that needs something this machine may lack (a Redis, a browser, data files). Where it is missing the story is left out;
 * `scripts/stories.mjs` has said so aloud, and refuses under REQUIRE_ALL_SUITES=1.
 */
export function storyThatNeeds(needed: unknown): typeof describe | typeof leaveOut {
  return needed === undefined || needed === false ? leaveOut : describe;
}
