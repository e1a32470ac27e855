import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { HANDBOOK_OF_KIND } from './handbook-of-kind.js';
import { HANDBOOK_ORDER } from './handbook-order.js';

const FOLDER = join(import.meta.dirname, '../../../../docs/handbuch');
const names = readdirSync(FOLDER).map((file) => file.replace(/\.md$/, ''));

describe('The handbook', () => {
  it('has each page that is named, and names each that it has', () => {
    expect([...HANDBOOK_ORDER].sort()).toEqual(names.sort());
  });

  it('has a page for each kind of organisation', () => {
    for (const slug of Object.values(HANDBOOK_OF_KIND)) expect(names).toContain(slug);
  });

  it.each(names)('%s has one title, and a heading below before the next level', (name) => {
    const headings = [...readFileSync(join(FOLDER, `${name}.md`), 'utf8').matchAll(/^(#+) /gm)].map(
      ([, marks = '']) => marks.length,
    );
    expect(headings[0]).toBe(1);
    expect(headings.filter((level) => level === 1)).toHaveLength(1);
    headings.forEach((level, index) => expect(level).toBeLessThanOrEqual((headings[index - 1] ?? 0) + 1));
  });
});
