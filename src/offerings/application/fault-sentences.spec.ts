import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { faultSentence } from './fault-sentences.js';

const RULES = [
  'find-offering-faults.ts',
  'find-offering-doubts.ts',
  'find-draft-doubts.ts',
  'call-off-offering.ts',
].map((file) =>
  readFileSync(resolve(import.meta.dirname, '../../../libs/course-catalogue/src', file), 'utf8'),
);
const codes = RULES.flatMap((text) => [
  ...text.matchAll(/(?:fault\(\s*|doubt\(\s*|refuse\(|code: )'([a-z-]+)'/g),
]).map(([, code = '']) => code);

describe('faultSentence', () => {
  it('has a sentence for whatever the rules can say', () => {
    expect(codes.length).toBeGreaterThan(12);
    for (const code of codes) expect(faultSentence({ code })).toMatch(/^[A-ZÄÖÜ].*\.$/);
  });

  it('speaks of states in German', () => {
    const facts = { from: 'cancelled', to: 'at-risk' };
    expect(faultSentence({ code: 'unlawful-change', facts })).toBe(
      'Ein Kurs, der abgesagt ist, kann nicht „gefährdet“ werden.',
    );
  });
});
