import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { buildWhenNeeded, hashSources, isBuilt } from '../../scripts/lib/build.mjs';
import { newFolder } from './temp-folder.mjs';

const MAKE_RESULTS = `
import { mkdirSync, writeFileSync } from 'node:fs';
for (const file of ['dist/src/main.js', 'dist/src/worker.js', 'dist/src/command-line.js', 'web/dist/index.html']) {
  mkdirSync(file.replace(/[^/]+$/, ''), { recursive: true });
  writeFileSync(file, '');
}`;

let project;
const put = (file, text) => {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
};
const recipe = (build) => put('package.json', JSON.stringify({ scripts: { build } }));
const build = () => buildWhenNeeded({ say: () => {}, project });

beforeEach(() => {
  project = newFolder();
  put('make.mjs', MAKE_RESULTS);
  put('src/a.ts', 'a');
  recipe('node make.mjs');
});

describe('the fingerprint of the sources', () => {
  it.each([
    ['a changed source', () => put('src/a.ts', 'b')],
    ['a new source', () => put('libs/region/src/b.ts', 'a')],
    ['another name', () => renameSync(join(project, 'src/a.ts'), join(project, 'src/b.ts'))],
    ['another way to build', () => put('tsconfig.json', '{}')],
    ['other packages', () => put('package-lock.json', '{}')],
  ])('changes with %s', (_what, change) => {
    const before = hashSources(project);
    change();
    expect(hashSources(project)).not.toBe(before);
  });

  it.each(['src/a.spec.ts', 'web/dist/index.html', 'web/node_modules/x/index.js'])(
    'leaves out %s',
    (file) => {
      const before = hashSources(project);
      put(file, 'anything');
      expect(hashSources(project)).toBe(before);
    },
  );
});

describe('building when needed', () => {
  it('builds once, and again when the sources changed or a result is missing', async () => {
    expect(isBuilt(project)).toBe(false);
    await build();
    expect(isBuilt(project)).toBe(true);
    put('src/a.ts', 'changed');
    expect(isBuilt(project)).toBe(false);
    await build();
    rmSync(join(project, 'dist/src/worker.js'));
    expect(isBuilt(project)).toBe(false);
  });

  it('shows what went wrong and does not take a broken build for one', async () => {
    recipe('node -e "console.log(\'TS2304\'); process.exit(2)"');
    await expect(build()).rejects.toThrow(/TS2304[\s\S]*ließ sich nicht bauen/);
    expect(isBuilt(project)).toBe(false);
  });
});
