import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';

/** Gives stories the modules that Node loads by itself (see `native/native-modules.mjs`). */
export default class StoryEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.nativeRequire = createRequire(import.meta.url);
  }
}
