import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { testSentence } from './test-sentences.js';

const RULES = resolve(import.meta.dirname, '../../../libs/placement-test/src');
const codes = readdirSync(RULES)
  .filter((file) => !file.endsWith('.spec.ts'))
  .flatMap((file) => [
    ...readFileSync(resolve(RULES, file), 'utf8').matchAll(/(?:refuse\(|code: )'([a-z-]+)'/g),
  ])
  .map(([, code = '']) => code);

describe('testSentence', () => {
  it('has a German sentence for whatever the rules can say', () => {
    expect(codes.length).toBeGreaterThan(10);
    for (const code of codes) expect(testSentence({ code })).toMatch(/^[A-ZÄÖÜ\du].*\.$/u);
  });
});
