import { describe, expect, it } from '@jest/globals';
import { filesBelow, houseFiles } from './source-files.js';

interface Term {
  readonly word: string;
  readonly home: string;
  readonly doNotSay: readonly string[];
}

const [glossary] = filesBelow('docs', (path) => path === 'docs/glossary.md');
const TERMS: readonly Term[] = (glossary?.text ?? '')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 7 && /^`\w+`$/.test(cells[2] ?? ''))
  .map(([, , word = '', home = '', , doNotSay = '']) => ({
    word: word.replaceAll('`', ''),
    home,
    doNotSay: doNotSay
      .split(',')
      .map((part) => part.trim())
      .filter((part) => /^\w+$/.test(part)),
  }));

/** What the house names, in small letters, and the files that name it: read once for all words. */
const whereNamed = new Map<string, string[]>();
for (const { path, text } of houseFiles())
  for (const [, name = ''] of text.matchAll(/\b(?:class|interface|type|function|const|enum) (?=(\w+)\b)/gi))
    whereNamed.set(name.toLowerCase(), [...(whereNamed.get(name.toLowerCase()) ?? []), path]);

describe('The glossary', () => {
  it('is read', () => {
    expect(TERMS.length).toBeGreaterThan(25);
  });

  it.each(TERMS.map(({ word, home }) => [word, home]))('%s stands at the door of %s', (word, home) => {
    const [door] = filesBelow(`libs/${home}/src`, (path) => path.endsWith('/src/index.ts'));
    expect(door?.text).toMatch(new RegExp(`[{ ,]${word}[ ,}]`));
  });

  const forbidden = TERMS.flatMap(({ word, doNotSay }) => doNotSay.map((wrong) => [wrong, word] as const));
  it.each(forbidden)('nobody names a thing %s instead of %s', (wrong) => {
    expect(whereNamed.get(wrong.toLowerCase()) ?? []).toEqual([]);
  });
});
