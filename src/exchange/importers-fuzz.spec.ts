import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '#libs/calendar';
import { readBarriersMap } from './barriers-map/read-barriers-map.js';
import { DEMAND_COLUMNS } from './demand-table/demand-columns.js';
import { readDemandTable } from './demand-table/read-demand-table.js';
import { MEASURE_COLUMNS } from './measures-table/measure-columns.js';
import { readMeasuresTable } from './measures-table/read-measures-table.js';
import { OBJECTIVE_COLUMNS } from './objectives-table/objective-columns.js';
import { readObjectivesTable } from './objectives-table/read-objectives-table.js';
import { OFFERING_COLUMNS } from './offerings-table/offering-columns.js';
import { readOfferingsTable } from './offerings-table/read-offerings-table.js';
import type { ImportProblem } from './reading/problem.js';
import { readStopsTable } from './stops-table/read-stops-table.js';
import { readTravelTimesTable, TRAVEL_TIME_COLUMNS } from './travel-times-table/travel-time-line.js';

type Read = (
  bytes: Buffer,
) => Promise<{ readonly rows: readonly unknown[]; readonly problems: readonly ImportProblem[] }>;

const NOBODY = {
  offices: [],
  formats: [],
  municipalities: [],
  courseTypes: [],
  editions: [],
  committees: [],
  organisations: [],
};
const names = (columns: readonly { readonly name: string }[]): readonly string[] =>
  columns.map(({ name }) => name);

/** Each reader with the headings of its table. */
const IMPORTERS: readonly (readonly [string, readonly string[], Read])[] = [
  ['offerings', names(OFFERING_COLUMNS), (bytes) => readOfferingsTable(bytes, NOBODY)],
  ['demand', names(DEMAND_COLUMNS), (bytes) => readDemandTable(bytes, NOBODY, localDate('2026-11-23'))],
  ['measures', names(MEASURE_COLUMNS), (bytes) => readMeasuresTable(bytes, NOBODY)],
  ['needs and goals', names(OBJECTIVE_COLUMNS), (bytes) => readObjectivesTable(bytes, NOBODY)],
  ['stops', ['Kennung', 'Name', 'Breite', 'Länge', 'Bahn', 'Straßenbahn', 'Bus'], readStopsTable],
  ['travel times', names(TRAVEL_TIME_COLUMNS), readTravelTimesTable],
];

/** What nobody means to write into a cell, between what somebody would. */
const HOSTILE = [
  '=HYPERLINK("http://x.example")',
  '__proto__',
  'constructor',
  '\u0000',
  '\uD800',
  '1e999',
  '-0',
  '99999999999999999999',
  '31.02.2026',
  '0001-01-01',
  '275760-09-13',
  "'; DROP TABLE offering; --",
  '<script>alert(1)</script>',
  '\u202Egpj.exe',
  '01.12.2026',
  'A1',
  'ja',
  '20',
];
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ') },
);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe.each(IMPORTERS)('The reader of %s, whatever stands in the cells', (_, head, read) => {
  const line = fc.array(cell, { minLength: head.length, maxLength: head.length });

  it('gives rows or says in German why not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 4 }), async (lines) => {
        const text = [head, ...lines].map((cells) => cells.map(quoted).join(';')).join('\n');
        const { rows, problems } = await read(Buffer.from(text));
        expect(rows.length + problems.length).toBeGreaterThan(0);
        for (const { message } of problems) expect(message).toMatch(/^[A-ZÄÖÜ„]/);
      }),
      { numRuns: 150, examples: [[[head.map(() => '')]]] },
    );
  });
});

describe('The reader of barriers, whatever the map says', () => {
  const feature = fc.record({
    type: fc.constantFrom('Feature', 'feature', null),
    properties: fc.oneof(fc.jsonValue(), fc.record({ name: cell, barrier: cell, source: cell })),
    geometry: fc.oneof(
      fc.jsonValue(),
      fc.record({ type: fc.constantFrom('LineString', 'Point', '__proto__'), coordinates: fc.jsonValue() }),
    ),
  });

  it('gives barriers or says in German why not', () => {
    fc.assert(
      fc.property(fc.array(feature, { minLength: 1, maxLength: 4 }), (features) => {
        const map = { type: 'FeatureCollection', features };
        const { rows, problems } = readBarriersMap(Buffer.from(JSON.stringify(map)));
        expect(rows.length + problems.length).toBeGreaterThan(0);
        for (const { message } of problems) expect(message).toMatch(/^[A-ZÄÖÜ„]/);
      }),
      { numRuns: 300 },
    );
  });
});
