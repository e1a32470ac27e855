import { describe, expect, it } from '@jest/globals';
import { instant, localDate } from '#libs/calendar';
import type { PrintedTable } from '#libs/printed-document';
import {
  compareReviews,
  composeStatusReport,
  type MeasureReview,
  type StatusReportFacts,
  type StatusReportLine,
  type TrafficLight,
} from './index.js';

function review(asOf: string, schedule: TrafficLight): MeasureReview {
  const green = { light: 'green', sentence: null } as const;
  return {
    id: asOf,
    measureId: 'm',
    conceptId: 'c',
    asOf: localDate(asOf),
    implementation: green,
    schedule: { light: schedule, sentence: schedule === 'red' ? 'Kein Raum.' : null },
    goal: { light: 'none', sentence: null },
    correctsId: null,
    reviewedAt: instant(`${asOf}T10:00:00Z`),
  } as unknown as MeasureReview;
}
const line = (number: number, part: Partial<StatusReportLine> = {}): StatusReportLine => ({
  measure: { number, title: 'Lesepaten', state: 'running' },
  fieldIds: ['f'],
  responsible: 'VHS',
  due: null,
  years: [],
  ...part,
});
const SUM = { reviews: 1, participants: 12, staff: null, actualCostCents: 120_050, fundingCents: null };
const FACTS: StatusReportFacts = {
  districtName: 'Landkreis Germersheim',
  edition: '2021',
  createdAt: instant('2026-11-29T17:00:00Z'),
  standing: '29. November 2026',
  fields: [
    { id: 'f', title: 'Sprache' },
    { id: 'leer', title: 'Wohnen' },
  ],
  lines: [
    line(1, { years: compareReviews([review('2026-11-02', 'red'), review('2025-11-02', 'yellow')]) }),
    line(2, { due: { dueOn: localDate('2026-10-01'), stage: 'overdue' } }),
  ],
  sums: [
    { year: 2026, ...SUM },
    { year: 2025, ...SUM },
  ],
};
const table = (caption: string, facts = FACTS): PrintedTable | undefined =>
  composeStatusReport(facts).blocks.find(
    (block): block is PrintedTable => block.kind === 'table' && block.caption?.startsWith(caption) === true,
  );

describe('The status report of measures', () => {
  it('begins with how many there are, were reviewed, are red and overdue', () => {
    const [figures] = composeStatusReport(FACTS).blocks;
    expect(figures).toMatchObject({ figures: ['2', '1', '1', '1'].map((value) => ({ value })) });
  });

  it('counts the last lights of each Themenfeld that has measures', () => {
    expect(table('Letzte Ampel')?.rows).toEqual([
      ['Sprache', 'Stand der Umsetzung', 1, 0, 0, 0, 1],
      ['Sprache', 'Zeitplan', 0, 0, 1, 0, 1],
      ['Sprache', 'Zielerreichung', 0, 0, 0, 1, 1],
    ]);
    expect(table('Letzte Ampel')?.sums?.[1]).toEqual(['Alle Maßnahmen', 'Zeitplan', 0, 0, 1, 0, 1]);
  });

  it('says why a light is as it is, and what is overdue', () => {
    const rows = table('Die drei Ampeln')?.rows;
    expect(rows?.map((row) => [row[0], row[1], row[2], row[6]])).toEqual([
      ['M 1: Lesepaten', 'in Umsetzung, VHS', '02.11.2026', 'Zeitplan: Kein Raum.'],
      ['M 2: Lesepaten', 'in Umsetzung, VHS', '–', 'Überprüfung seit 01.10.2026 überfällig.'],
    ]);
  });

  it('sets the years side by side, each light as a word with what became of it', () => {
    expect(table('Zeitplan nach Jahren')?.rows).toEqual([
      ['M 1: Lesepaten', { light: 'red', word: 'rot, schlechter' }, { light: 'yellow', word: 'gelb' }],
    ]);
    expect(table('Summen')?.rows[0]).toEqual([
      '2026',
      1,
      12,
      'keine Angabe',
      '1.200,50\u00A0€',
      'keine Angabe',
    ]);
  });

  it('says so where nothing began', () => {
    const empty = { ...FACTS, lines: [], sums: [], edition: null };
    expect(table('Die drei Ampeln', empty)).toMatchObject({ rows: [], emptyText: expect.any(String) });
    expect(table('Summen', empty)?.emptyText).toBeDefined();
  });
});
