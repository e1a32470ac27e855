import { describe, expect, it } from '@jest/globals';
import { cellOf, optional, readAgs, readText, readWholeNumber } from './read-cell.js';
import { readRows, type RowShape } from './read-rows.js';
import { readTable } from './read-table.js';

interface Demand {
  readonly ags: string;
  readonly count: number;
  readonly remark: string | null;
}

const SHAPE: RowShape<Demand> = {
  ags: (row) => readAgs(cellOf(row, 'AGS')),
  count: (row) => readWholeNumber(cellOf(row, 'Anzahl'), { min: 0 }),
  remark: (row) => optional((cell) => readText(cell, 20))(cellOf(row, 'Bemerkung')),
};
const COLUMNS = [{ name: 'AGS', required: true }, { name: 'Anzahl', required: true }, { name: 'Bemerkung' }];
const read = async (text: string) =>
  readRows(await readTable(Buffer.from(text), { columns: COLUMNS }), SHAPE);

describe('readRows', () => {
  it('gives the rows with their lines', async () => {
    expect(await read('AGS;Anzahl\n07334001;3\n\n07334002;0')).toEqual({
      rows: [
        { line: 2, value: { ags: '07334001', count: 3, remark: null } },
        { line: 4, value: { ags: '07334002', count: 0, remark: null } },
      ],
      problems: [],
    });
  });

  it('reports every problem of a row at once, and leaves the row out', async () => {
    const { rows, problems } = await read('AGS;Anzahl;Bemerkung\n7334001;viele;ok\n07334002;1;ok');
    expect(rows.map((row) => row.line)).toEqual([3]);
    expect(problems.map((problem) => [problem.line, problem.column, problem.code])).toEqual([
      [2, 'AGS', 'not-an-ags'],
      [2, 'Anzahl', 'not-a-whole-number'],
    ]);
  });

  it('keeps the problems of the table', async () => {
    expect((await read('AGS;Zahl\n07334001;3')).problems).toMatchObject([{ code: 'column-missing' }, {}]);
  });

  it('stops counting after ten thousand errors', async () => {
    const { rows, problems } = await read(`AGS;Anzahl\n${'x;y\n'.repeat(20_000)}07334001;1`);
    expect(rows).toEqual([]);
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)?.message).toMatch(/^… und 9\.80\d weitere Fehler\. Nach 10\.000 Fehlern/);
  });
});
