import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { filesBelow, namedFiles, PROJECT } from './source-files.js';

const decisions = filesBelow('docs/decisions', (path) => path.endsWith('.md'));
const pages = [
  ...filesBelow('docs', (path) => path.endsWith('.md')),
  ...namedFiles('README.md', 'CONTRIBUTING.md'),
];

describe('Documents', () => {
  it('number decisions once each, without holes', () => {
    const numbers = decisions.map(({ path }) => Number(/(\d{4})-/.exec(path)?.[1]));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it.each(pages.map(({ path, text }) => [path, text]))('%s has no broken link', (path, text) => {
    const targets = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)].map(
      ([, target = '']) => target,
    );
    expect(targets.filter((target) => !existsSync(join(PROJECT, dirname(path), target)))).toEqual([]);
  });
});
