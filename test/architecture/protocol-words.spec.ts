import { describe, expect, it } from '@jest/globals';
import { filesBelow } from './source-files.js';

/** Acts that another act carries as one of its facts; they stand in the protocol in its words. */
const STEPS_OF_OTHERS = ['release', 'list', 'take-back'];

const written = filesBelow('src', (path) => path.endsWith('.ts') && !path.endsWith('.spec.ts')).map(
  ({ text }) => text,
);
const words = filesBelow('web/src/texts', (path) => /\/(protocol|protocol-acts|case-page)\.ts$/.test(path))
  .map(({ text }) => text)
  .join('\n');

/** All values that stand in apostrophes behind a name, each once. */
function valuesOf(name: string): readonly string[] {
  const found = written.flatMap((text) => [...text.matchAll(new RegExp(`\\b${name}: '([a-z-]+)'`, 'g'))]);
  return [...new Set(found.map(([, value = '']) => value))].sort((a, b) => a.localeCompare(b));
}

function hasWords(code: string): boolean {
  return new RegExp(`^  '?${code}'?: '[A-ZÄÖÜ]`, 'm').test(words);
}

describe('The protocol in German', () => {
  it.each(valuesOf('act').filter((act) => !STEPS_OF_OTHERS.includes(act)))('has words for “%s”', (act) => {
    expect(hasWords(act)).toBe(true);
  });

  it.each(valuesOf('subjectKind'))('names what “%s” is', (kind) => {
    expect(hasWords(kind)).toBe(true);
  });
});
