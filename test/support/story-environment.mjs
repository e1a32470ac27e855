import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';

/**
 * Jest on Node before 24.9 cannot `require` an ES module, and some Fastify plugins do just that. Those few packages are loaded by
 * Node itself (see `native/`); everything else goes through Jest.
 */
export default class StoryEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.nativeRequire = createRequire(import.meta.url);
  }
}
