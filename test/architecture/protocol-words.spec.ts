import { describe, expect, it } from '@jest/globals';
import { actWords, subjectTerms } from '../../web/src/texts/protocol.js';
import { filesBelow } from './source-files.js';

/** Acts that another act carries as one of its facts; they stand in the protocol in its words. */
const STEPS_OF_OTHERS = ['release', 'list'];

const written = filesBelow('src', (path) => path.endsWith('.ts') && !path.endsWith('.spec.ts')).map(
  ({ text }) => text,
);

/** All values that stand in apostrophes behind a name, each once. */
function valuesOf(name: string): readonly string[] {
  const found = written.flatMap((text) => [...text.matchAll(new RegExp(`\\b${name}: '([a-z-]+)'`, 'g'))]);
  return [...new Set(found.map(([, value = '']) => value))].sort((a, b) => a.localeCompare(b));
}

describe('The protocol in German', () => {
  it.each(valuesOf('act').filter((act) => !STEPS_OF_OTHERS.includes(act)))('has words for “%s”', (act) => {
    expect([actWords({ act, facts: {} }), actWords({ act: '', facts: { act } })]).not.toEqual([act, '']);
  });

  it.each(valuesOf('subjectKind'))('names what “%s” is', (kind) => {
    expect(Object.keys(subjectTerms)).toContain(kind);
  });
});
