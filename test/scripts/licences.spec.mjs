import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isAllowed, judgeLicences } from '../../scripts/lib/licences/judge-licence.mjs';
import { productionPackages } from '../../scripts/lib/licences/production-packages.mjs';
import { productionParts } from '../../scripts/lib/licences/production-parts.mjs';

const PROJECT = resolve(import.meta.dirname, '../..');
const read = (path) => JSON.parse(readFileSync(join(PROJECT, path), 'utf8'));
const LIST = read('scripts/lib/licences/allowed.json');
const SOME = { MIT: '', ISC: '' };

describe('A licence', () => {
  it.each([
    ['MIT', true],
    ['GPL-3.0-only', false],
    ['MIT OR GPL-3.0-only', true],
    ['GPL-3.0-only OR MIT', true],
    ['MIT AND GPL-3.0-only', false],
    ['(MIT OR GPL-2.0-only) AND ISC', true],
    ['(MIT AND GPL-2.0-only) OR ISC', true],
    ['MIT AND (ISC OR GPL-2.0-only)', true],
    ['GPL-2.0-only AND MIT OR GPL-3.0-only', false],
    ['MIT WITH Some-exception', true],
    ['GPL-2.0-only WITH Classpath-exception-2.0', false],
    ['SEE LICENSE IN LICENSE.txt', false],
    ['(MIT', false],
    ['MIT ISC', false],
    ['MIT OR', false],
    ['toString', false],
    ['', false],
  ])('%s: %s', (expression, expected) => {
    expect(isAllowed(expression, SOME)).toBe(expected);
  });

  it('that a package does not say is as somebody read it, for that version alone', () => {
    const stated = { 'silent@1.0.0': { licence: 'MIT', because: 'read' } };
    const packages = ['1.0.0', '1.0.1'].map((version) => ({ name: 'silent', version, licence: null }));
    const judged = judgeLicences(packages, { allowed: SOME, stated });
    expect(judged.map(({ licence, isAllowed: is }) => [licence, is])).toEqual([
      ['MIT', true],
      [null, false],
    ]);
  });
});

describe('What an installation holds', () => {
  it('is without tools and own workspaces, each once', () => {
    const packages = {
      '': { version: '1.0.0' },
      web: { version: '1.0.0' },
      'node_modules/web': { link: true },
      'node_modules/a': { version: '1.0.0', license: 'MIT' },
      'node_modules/b/node_modules/a': { version: '1.0.0', license: 'MIT' },
      'node_modules/b': { version: '2.0.0', optional: true },
      'node_modules/tool': { version: '1.0.0', license: 'MIT', dev: true },
    };
    expect(productionPackages({ packages })).toEqual([
      { name: 'a', version: '1.0.0', licence: 'MIT' },
      { name: 'b', version: '2.0.0', licence: null },
    ]);
  });

  it('may all be given on', () => {
    const judged = judgeLicences(productionPackages(read('package-lock.json')), LIST);
    expect(judged.length).toBeGreaterThan(200);
    expect(judged.filter(({ isAllowed: is }) => !is)).toEqual([]);
  });

  it('was read where it says nothing, and only there', () => {
    const packages = productionPackages(read('package-lock.json'));
    for (const [key, { because }] of Object.entries(LIST.stated)) {
      const found = packages.find(({ name, version }) => `${name}@${version}` === key);
      expect([key, found?.licence]).toEqual([key, null]);
      expect(because).toMatch(/\d{4}-\d{2}-\d{2}/);
    }
  });
});

describe('The parts list', () => {
  const part = (name) => ({ name, version: '1.0.0', 'bom-ref': `${name}@1.0.0` });
  const everything = {
    metadata: { component: { ...part('folder'), type: 'library' } },
    components: [part('a'), part('b'), part('tool')],
    dependencies: [
      { ref: 'folder@1.0.0', dependsOn: ['a@1.0.0', 'tool@1.0.0'] },
      { ref: 'tool@1.0.0', dependsOn: ['b@1.0.0'] },
      { ref: 'a@1.0.0', dependsOn: ['b@1.0.0'] },
    ],
  };
  const own = { name: 'kurskreis', version: '0.1.0' };

  it('names what is installed and nothing else, and what belongs to what', () => {
    const { document, missing } = productionParts(everything, [part('a'), part('b')], own);
    expect(missing).toEqual([]);
    expect(document.components.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(document.metadata.component).toMatchObject({ ...own, type: 'library' });
    expect(document.dependencies).toEqual([
      { ref: 'folder@1.0.0', dependsOn: ['a@1.0.0'] },
      { ref: 'a@1.0.0', dependsOn: ['b@1.0.0'] },
    ]);
  });

  it('says what it lacks', () => {
    expect(productionParts(everything, [part('a'), part('c')], own).missing).toEqual(['c@1.0.0']);
  });
});
