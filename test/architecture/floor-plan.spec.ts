import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RED_CASES, stairCase, type RedCase } from './red-house.js';

const PROJECT = resolve(import.meta.dirname, '../..');
const RULES = createRequire(import.meta.url)(join(PROJECT, '.dependency-cruiser.cjs')) as {
  forbidden: { name: string; to: { path?: string } }[];
};

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

/** Each stair rule names the rooms above: the first of them makes its case. */
const STAIR_CASES: readonly RedCase[] = RULES.forbidden
  .filter(({ name }) => name.startsWith('stairs-'))
  .map(({ name, to }) => {
    const room = name.replace(/^stairs-(libs|src)-/, '');
    const next = /\(([^|)]+)/.exec(to.path ?? '')?.[1] ?? '';
    return stairCase(name, room, next);
  });

const CASES = [...RED_CASES, ...STAIR_CASES];

describe('The floor plan', () => {
  let house: string;
  let violations: readonly Violation[];

  beforeAll(async () => {
    house = await mkdtemp(join(tmpdir(), 'red-house-'));
    await buildRedHouse(house);
    violations = await cruise(house);
  }, 60_000);
  afterAll(() => rm(house, { recursive: true, force: true }));

  it('has a red case for each of its rules', () => {
    expect(CASES.map(({ rule }) => rule).sort()).toEqual(RULES.forbidden.map(({ name }) => name).sort());
  });

  it.each(CASES.map(({ rule, from }) => [rule, from]))('%s turns red at %s', (rule, from) => {
    expect(
      violations.filter((violation) => violation.rule.name === rule).map((violation) => violation.from),
    ).toContain(from);
  });
});

async function buildRedHouse(house: string): Promise<void> {
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    await cp(join(PROJECT, file), join(house, file));
  await symlink(join(PROJECT, 'node_modules'), join(house, 'node_modules'));
  for (const [path, content] of CASES.flatMap(({ files }) => Object.entries(files))) {
    await mkdir(dirname(join(house, path)), { recursive: true });
    await writeFile(join(house, path), content);
  }
}

async function cruise(house: string): Promise<readonly Violation[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(PROJECT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      'src',
      'libs',
      'test',
      'web',
    ],
    { cwd: house, maxBuffer: 64 * 1024 * 1024 },
  ).catch((error: { stdout: string }) => error);
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}
