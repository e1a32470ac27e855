import { describe, expect, it } from '@jest/globals';
import { instant, localDate } from '#libs/calendar';
import type { DisclosedFigures } from '#libs/coverage';
import type { PrintedBlock, PrintedTable } from '#libs/printed-document';
import { composeCoverageReport, coverageMap, type FormatCoverage, type ReportedArea } from './index.js';
import { stepOf } from './coverage-map.js';
import { percentWords, weeksWords } from './report-words.js';

const figures = (part: Partial<DisclosedFigures> = {}): DisclosedFigures => ({
  demand: 10,
  placed: 4,
  unplaced: 6,
  rate: 0.4,
  longestWaitDays: 70,
  isSuppressed: false,
  freePlacesInReach: 12,
  nearestMinutes: 24.6,
  nearestOrigin: 'estimated',
  ...part,
});
const HIDDEN = figures({
  demand: null,
  placed: null,
  unplaced: null,
  rate: null,
  longestWaitDays: null,
  isSuppressed: true,
});
const area = (name: string, each = figures()): ReportedArea => ({
  key: name,
  name,
  figures: each,
  accessibility: 41.25,
});
const coverage = (part: Partial<FormatCoverage> = {}): FormatCoverage => ({
  formatTitle: 'Alphabetisierung',
  level: 'A1',
  date: localDate('2026-12-01'),
  total: area('', figures({ demand: 1234 })),
  municipalities: [area('Kandel'), area('Bellheim', HIDDEN)],
  associations: [area('VG Kandel')],
  sites: [],
  settings: { horizonDays: 42, freshnessDays: 28, reachMinutes: 45, smallCellThreshold: 3 },
  completeness: { providers: { reported: 2, total: 3 }, offices: { reported: 1, total: 4 } },
  ...part,
});
const shapes = { polygons: new Map(), source: 'Gebietsgrenzen: BKG' };
const report = (chosen: FormatCoverage) =>
  composeCoverageReport({
    districtName: 'Landkreis Germersheim',
    createdAt: instant('2026-11-29T17:00:00Z'),
    standing: '29. November 2026',
    chosen,
    all: [chosen, coverage({ formatTitle: 'Allgemein', associations: [area('VG Kandel', HIDDEN)] })],
    shapes,
  });
const tables = (blocks: readonly PrintedBlock[]): PrintedTable[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : block.kind === 'map' ? [block.table] : []));

describe('The report of coverage', () => {
  it('says what it is about', () => {
    expect(report(coverage())).toMatchObject({
      title: 'Versorgungsbericht',
      subtitle: 'Alphabetisierung, Niveau A1, am 1.\u00A0Dezember 2026',
      organisation: 'Arbeitskreis Integration, Landkreis Germersheim',
    });
  });

  it('shows each Gemeinde with the figures of the page, and hides what is hidden there', () => {
    const municipalities = tables(report(coverage()).blocks).find(({ caption }) =>
      caption?.endsWith('Gemeinden'),
    );
    expect(municipalities?.rows).toEqual([
      ['Kandel', '10', '4', '6', '40\u00A0%', '12', '25\u00A0Min. (geschätzt)', '41,3', '10 Wochen'],
      [
        'Bellheim',
        ...Array.from({ length: 4 }, () => '<\u00A03'),
        '12',
        '25\u00A0Min. (geschätzt)',
        '41,3',
        '–',
      ],
    ]);
    expect(municipalities?.sums?.[0]?.slice(0, 2)).toEqual(['Landkreis gesamt', '1.234']);
  });

  it('hides in the overview what is hidden in the Kurstyp', () => {
    const overview = tables(report(coverage()).blocks).find(({ isWide }) => isWide === true);
    expect(overview?.rows).toEqual([['VG Kandel', '6', '<\u00A03']]);
  });

  it('leaves Verbandsgemeinden out where they say nothing of their own', () => {
    const words = JSON.stringify(report(coverage({ associations: [] })).blocks);
    expect(words).not.toContain('Versorgung nach Verbandsgemeinden');
  });

  it('never tells a hidden figure in the description of the map', () => {
    const { alt } = coverageMap(coverage({ total: area('', HIDDEN) }), shapes);
    expect(alt).toContain('Im ganzen Landkreis <\u00A03.');
    expect(alt).not.toContain('Bellheim');
  });
});

describe('The words of the report', () => {
  it.each([
    [0, '0\u00A0%'],
    [0.001, '1\u00A0%'],
    [0.999, '99\u00A0%'],
    [1, '100\u00A0%'],
  ])('a share of %d is %s', (share, words) => {
    expect(percentWords(share)).toBe(words);
  });

  it.each([
    [null, '–'],
    [6, 'unter 1 Woche'],
    [7, '1 Woche'],
    [70, '10 Wochen'],
  ])('%p days are %s', (days, words) => {
    expect(weeksWords(days)).toBe(words);
  });

  it.each([
    [figures({ demand: 0, rate: null }), 'no-demand'],
    [HIDDEN, 'hidden'],
    [figures({ rate: 0.249 }), '0'],
    [figures({ rate: 0.25 }), '1'],
    [figures({ rate: 1 }), '4'],
  ])('an area is drawn as on the map of the web (%#)', (each, step) => {
    expect(stepOf(each)).toBe(step);
  });
});
