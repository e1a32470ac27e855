import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anExcelFile, textRow } from '../../../test/support/an-excel-file.js';
import { aFeed, aFeedCourse, asJson } from '../../../test/support/a-feed.js';
import { gv100adLine } from '../../../test/support/gv100ad-line.js';
import { describeTable } from './describe-table.js';
import { readBoundaries } from './read-boundaries.js';
import { readRegister } from './read-register.js';
import { readTable } from './read-table.js';

const COLUMNS = [{ name: 'Ort', required: true }, { name: 'Wert' }];
const SAMPLES: readonly Buffer[] = [
  Buffer.from('Ort;Wert\n"Wörth";1\nKandel;2\n'),
  Buffer.from(aFeed(aFeedCourse({}))),
  Buffer.from(asJson(aFeed(aFeedCourse({}), aFeedCourse({ guid: 'G2' })))),
  Buffer.from([gv100adLine({ kind: '40' }), gv100adLine({ kind: '60' })].join('\n')),
  anExcelFile({ sheets: { A: textRow(1, 'Ort', 'Wert') + textRow(2, 'Wörth', '1') }, formats: ['0%'] }),
  Buffer.from(
    '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"AGS":"07334001"},"geometry":{"type":"Polygon","coordinates":[[[8,49],[8.1,49],[8,49.1],[8,49]]]}}]}',
  ),
  Buffer.from(
    '{"type":"Topology","arcs":[[[8,49],[8.1,49],[8,49.1],[8,49]]],"objects":{"a":{"type":"Polygon","arcs":[[0]]}}}',
  ),
];

const anything = fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes));
const anyText = fc.string({ unit: 'binary', maxLength: 500 }).map((text) => Buffer.from(text));
const tableLike = fc
  .string({
    unit: fc.constantFrom('"', ';', ',', '\n', '\r', 'a', '1', '\t', ' ', '=', '\uFEFF'),
    maxLength: 200,
  })
  .map((text) => Buffer.from(`Ort;Wert\n${text}`));
const bitten = fc
  .tuple(
    fc.constantFrom(...SAMPLES),
    fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) }), {
      maxLength: 8,
    }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([sample, bites, end]) => {
    const copy = Buffer.from(sample);
    for (const { at, byte } of bites) copy[Math.floor(at * (copy.length - 1))] = byte;
    return copy.subarray(0, end < 0.5 ? copy.length : Math.ceil(end * copy.length));
  });
const feedLike = fc
  .array(
    fc.constantFrom(
      '<a>',
      '</a>',
      '<veranstaltung>',
      '<termin/>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '&amp;',
      '&x;',
      '<!DOCTYPE',
      '"',
      'x',
    ),
    { maxLength: 60 },
  )
  .map((parts) => Buffer.from(aFeed(parts.join(''))));
const bytes = fc.oneof(anything, anyText, tableLike, feedLike, bitten);

describe('Every reader, whatever it is given', () => {
  it('gives rows or says why not: tables', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (file) => {
        const { rows, problems, columns } = await readTable(file, { columns: COLUMNS });
        expect(rows.length + problems.length + columns.length).toBeGreaterThan(0);
      }),
      { numRuns: 600 },
    );
  });

  it('gives the head of a file or says why not', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (file) => {
        const { head, problems } = await describeTable(file, { columns: COLUMNS }, {});
        expect(head !== null || problems.length > 0).toBe(true);
      }),
      { numRuns: 300, examples: [[Buffer.from('""')]] },
    );
  });

  it('gives rows or says why not: registers', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (file) => {
        const { rows, problems } = await readRegister(file, { district: null });
        expect(rows.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 600 },
    );
  });

  it('gives boundaries or says why not', () => {
    fc.assert(
      fc.property(bytes, (file) => {
        const { boundaries, problems } = readBoundaries(file, { district: null });
        expect(boundaries.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 600 },
    );
  });

  it('understands no JSON value wrongly', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { boundaries, problems } = readBoundaries(Buffer.from(JSON.stringify(value)), {
          district: null,
        });
        expect(boundaries).toEqual([]);
        expect(problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
