import { describe, expect, it } from '@jest/globals';
import { quarterTicks, shareOf, timelineSpan, twoLines } from './timeline-scale.js';

const TODAY = '2026-11-29';
const step = (from: string, until: string, actualFrom: string | null = null) => ({
  plannedFrom: from,
  plannedUntil: until,
  actualFrom,
  actualUntil: null,
});

describe('The scale of a Zeitschiene', () => {
  it.each([
    ['nothing', [], null],
    ['whole quarters', [step('2026-02-10', '2026-03-31')], { from: '2026-01-01', until: '2026-04-01' }],
    ['over a year', [step('2026-12-31', '2026-12-31')], { from: '2026-10-01', until: '2027-01-01' }],
    [
      'until today',
      [step('2025-01-01', '2025-01-02', '2025-01-01')],
      { from: '2025-01-01', until: '2027-01-01' },
    ],
  ])('%s', (_what, steps, expected) => {
    expect(timelineSpan(steps, TODAY)).toEqual(expected);
  });

  it('has a line for each quarter, its end included', () => {
    const ticks = quarterTicks({ from: '2026-07-01', until: '2027-04-01' });
    expect(ticks.map(({ day, quarter }) => [day, quarter])).toEqual([
      ['2026-07-01', 3],
      ['2026-10-01', 4],
      ['2027-01-01', 1],
      ['2027-04-01', 2],
    ]);
  });

  it.each([
    ['2025-12-31', 0],
    ['2026-01-01', 0],
    ['2026-07-02', 0.5],
    ['2027-01-01', 1],
    ['2028-01-01', 1],
  ])('%s lies at %d', (day, share) => {
    expect(shareOf(day, { from: '2026-01-01', until: '2027-01-01' })).toBeCloseTo(share, 2);
  });

  it.each([
    ['kurz', ['kurz']],
    ['Abfrage aller Akteure', ['Abfrage aller', 'Akteure']],
    ['eins zwei drei vier fünf sechs sieben', ['eins zwei', 'drei vier …']],
    ['Donaudampfschifffahrt', ['Donaudampfsc…']],
  ])('%s', (text, lines) => {
    expect(twoLines(text, 13)).toEqual(lines);
  });
});
