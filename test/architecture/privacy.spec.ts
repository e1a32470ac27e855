import { beforeAll, describe, expect, it } from '@jest/globals';
import { CASE_RULES, CASE_TRACES, ERASURE_RULES } from '../../src/retention/persistence/erasure-rules.js';
import { filesBelow, PROJECT } from './source-files.js';

interface PaperRow {
  readonly rule: string;
  readonly days: string;
  readonly source: string;
}

const [paper] = filesBelow('docs', (path) => path === 'docs/datenschutz.md');
const rows: readonly PaperRow[] = (paper?.text ?? '')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 6 && /^`[a-z-]+`$/.test(cells[1] ?? ''))
  .map(([, rule = '', , days = '', source = '']) => ({ rule: rule.replaceAll('`', ''), days, source }));

const kept = [...CASE_RULES, ...ERASURE_RULES];

describe('The privacy paper', () => {
  const parameters = new Map<string, number>();

  beforeAll(async () => {
    for (const { path } of filesBelow('src/platform/database/migrations', (name) => name.endsWith('.ts')))
      await readParameters(path, parameters);
  });

  it('has a row for each rule of erasure and no other', () => {
    const names = [...kept, ...CASE_TRACES].map(({ name }) => name);
    expect(rows.map(({ rule }) => rule).sort()).toEqual([...names].sort());
  });

  it.each(kept.map((rule) => [rule.name, rule.days] as const))('names the days of %s (%s)', (name, days) => {
    const row = rows.find(({ rule }) => rule === name);
    const value = typeof days === 'number' ? days : parameters.get(days);
    expect(row?.days).toBe(`${value} Tage`);
    expect(row?.source).toBe(typeof days === 'number' ? 'fest' : `Regelwert \`${days}\``);
  });

  it.each(CASE_TRACES.map(({ name }) => name))('says that %s goes with its case', (name) => {
    expect(rows.find(({ rule }) => rule === name)?.days).toBe('mit dem Fall');
  });
});

/** What the migrations put into `rule_parameter`, as an installation begins with it: the latest row of a key wins. */
async function readParameters(path: string, parameters: Map<string, number>): Promise<void> {
  const module = (await import(`${PROJECT}/${path}`)) as Record<string, new () => Migration>;
  for (const Migration of Object.values(module)) {
    await new Migration().up({
      query: (sql, values = []) => {
        const isOpen = !sql.includes('valid_until') || values[2] === null || sql.includes('NULL');
        const value = values.find((one) => typeof one === 'number');
        if (sql.includes('INSERT INTO rule_parameter') && isOpen && typeof value === 'number')
          parameters.set(String(values[0]), value);
        return Promise.resolve([]);
      },
    });
  }
}

interface Migration {
  up(runner: { query(sql: string, values?: readonly unknown[]): Promise<unknown[]> }): Promise<void>;
}
