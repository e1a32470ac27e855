import 'reflect-metadata';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { OPTIONAL_OR_REQUIRED } from '../../src/platform/config/read-settings.js';
import { Settings } from '../../src/platform/config/settings.js';
import { Metrics } from '../../src/platform/metrics/metrics.js';
import {
  registerInstallationGauges,
  registerProcessGauges,
} from '../../src/platform/metrics/register-gauges.js';
import { filesBelow, namedFiles } from './source-files.js';

const { loadAll } = createRequire(import.meta.url)('js-yaml') as { loadAll: (text: string) => unknown[] };

const SETTINGS = new Set([...Object.keys(new Settings()), ...OPTIONAL_OR_REQUIRED]);
/** What others read: Node, the images of databases, compose itself, and the command line for a first password. */
const NOT_OURS = new Set([
  'NODE_ENV',
  'POSTGRES_USER',
  'POSTGRES_DB',
  'POSTGRES_PASSWORD',
  'POSTGRES_INITDB_ARGS',
]);

const yamls = [
  ...filesBelow('deploy', (path) => path.endsWith('.yaml') || path.endsWith('.yml')),
  ...namedFiles('docker-compose.yml'),
];
const units = filesBelow('deploy', (path) => /\.(service|example)$/.test(path));
const handbook = filesBelow('docs', (path) => path === 'docs/betrieb.md')[0]?.text ?? '';

/** Names of variables that a document sets, wherever it sets some. */
function variablesIn(node: unknown, isVariables = false): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((part) => variablesIn(part, isVariables));
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([name, value]) => [
    ...(isVariables && /^[A-Z]/.test(name) ? [name] : []),
    ...variablesIn(value, ['environment', 'data', 'stringData'].includes(name)),
  ]);
}

/** Names of metrics, as the process gives them. */
async function knownMetrics(): Promise<ReadonlySet<string>> {
  const metrics = new Metrics();
  const sources = { query: () => Promise.resolve([]), pools: () => [], queues: () => Promise.resolve([]) };
  metrics.watchProcess();
  registerProcessGauges(metrics.registry, sources);
  registerInstallationGauges(metrics.registry, sources);
  const names = (await metrics.registry.getMetricsAsJSON()).map(({ name }) => name);
  metrics.registry.clear();
  return new Set(names);
}

describe('What an installation is set up with', () => {
  it.each(yamls.map(({ path, text }) => [path, text]))(
    '%s is YAML and sets only what there is',
    (_path, text) => {
      const documents = loadAll(text);
      expect(documents.length).toBeGreaterThan(0);
      expect(variablesIn(documents).filter((name) => !SETTINGS.has(name) && !NOT_OURS.has(name))).toEqual([]);
    },
  );

  it.each(units.map(({ path, text }) => [path, text]))('%s sets only what there is', (_path, text) => {
    const names = [...text.matchAll(/^(?:Environment=)?([A-Z][A-Z_]+)=/gm)].map(([, name = '']) => name);
    expect(names.filter((name) => !SETTINGS.has(name) && !NOT_OURS.has(name))).toEqual([]);
  });

  it('has each setting in the handbook', () => {
    expect([...SETTINGS].filter((name) => !handbook.includes(`| \`${name}\` |`))).toEqual([]);
  });

  it.each(
    filesBelow('deploy', (path) => /(alerts\.yml|kurskreis\.json)$/.test(path)).map(({ path, text }) => [
      path,
      text,
    ]),
  )('%s asks only for what is measured', async (_path, text) => {
    const known = await knownMetrics();
    const asked = [...text.matchAll(/\b(?:kurskreis|nodejs|process)_[a-z0-9_]+/g)].map(([name]) =>
      known.has(name) ? name : name.replace(/_(bucket|sum|count)$/, ''),
    );
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((name) => !known.has(name))).toEqual([]);
  });
});
