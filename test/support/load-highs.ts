import highsModule, { type Highs } from 'highs';

/** Its types describe a CommonJS module, what runs is an ES module: the default export itself is the loader. */
const load = highsModule as unknown as typeof highsModule.default;

/** A fresh HiGHS, for stories and rules that check our plans against it. */
export function loadHighs(): Promise<Highs> {
  return load();
}
