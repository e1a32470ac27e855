import { describe, expect, it } from '@jest/globals';
import { gatherCatchments, keepAccessibility, listCatchment, scoreAccessibility } from './index.js';
import type { AccessibilityMethod, FormatFigures } from './index.js';

const WEIGHTS = [1, 0.5, 0.25];
const TWO: AccessibilityMethod = { kind: '2sfca' };
const ENHANCED: AccessibilityMethod = { kind: 'e2sfca', weights: WEIGHTS };
const THREE: AccessibilityMethod = { kind: '3sfca', weights: WEIGHTS };

/** Minutes of Gemeinde 0, 1, 2 to site 0 and to site 1: worked out by hand below. */
const MINUTES = [
  [5, 15, 40],
  [NaN, 10, 25],
];
const valley = gatherCatchments(
  { municipalities: 3, sites: 2 },
  {
    municipality: Int32Array.of(0, 1, 2, 0, 1, 2),
    site: Int32Array.of(0, 0, 0, 1, 1, 1),
    length: Float64Array.from(MINUTES.flat()),
  },
  [10, 20, 30],
);
const figures = (supply: number[], demand: number[]): FormatFigures => ({
  supply: Float64Array.from(supply),
  demand: Float64Array.from(demand),
});
const scoresOf = (method: AccessibilityMethod, ...formats: FormatFigures[]) =>
  scoreAccessibility(valley, method, formats).map((column) => [...column]);

describe('scoreAccessibility by hand', () => {
  it.each<[string, AccessibilityMethod, number[], number[], number[]]>([
    // R = 30/150 and 20/250.
    ['2SFCA: everybody in reach alike', TWO, [30, 20], [100, 50, 200], [0.2, 0.28, 0.08]],
    // R = 30/(100 + 25) and 20/(50 + 50).
    ['E2SFCA: by zone', ENHANCED, [30, 20], [100, 50, 200], [0.24, 0.12 + 0.2, 0.05]],
    // Choice of Gemeinde 1: 1/3 and 2/3. R = 30/(100 + 50/3/2) and 20/(50·2/3 + 200/4).
    ['3SFCA: by zone and choice', THREE, [30, 20], [100, 50, 200], [18 / 65, 18 / 65 / 6 + 0.16, 0.06]],
    // Nobody chooses a site without places: Gemeinde 1 goes to site 1 only.
    ['3SFCA: a site without places draws nobody', THREE, [0, 20], [100, 50, 200], [0, 0.2, 0.05]],
    ['a site without places gives nothing', ENHANCED, [0, 20], [100, 50, 200], [0, 0.2, 0.05]],
    ['places that nobody can reach', ENHANCED, [30, 20], [100, 0, 0], [0.3, 0.15, 0]],
    ['no demand at all', ENHANCED, [30, 20], [0, 0, 0], [0, 0, 0]],
    ['no demand at all, by choice', THREE, [30, 20], [0, 0, 0], [0, 0, 0]],
    ['no places at all', TWO, [0, 0], [100, 50, 200], [0, 0, 0]],
    ['no places at all, by choice', THREE, [0, 0], [100, 50, 200], [0, 0, 0]],
    ['a Gemeinde without demand is scored too', TWO, [30, 20], [0, 50, 200], [0.6, 0.68, 0.08]],
  ])('%s', (_, method, supply, demand, expected) => {
    const [scores = []] = scoresOf(method, figures(supply, demand));
    expect(scores).toHaveLength(3);
    for (const [municipality, score] of scores.entries()) {
      expect(score).toBeCloseTo(expected[municipality] ?? NaN, 12);
    }
  });

  it.each([0, 1, 2, 3, 4, 5, 8, 9])('takes %d formats at once, each for itself', (count) => {
    const formats = Array.from({ length: count }, (_, format) => figures([30, format], [100, 50, 200]));
    expect(scoresOf(ENHANCED, ...formats)).toEqual(formats.flatMap((format) => scoresOf(ENHANCED, format)));
  });

  it('leaves the figures as they were', () => {
    const given = figures([30, 20], [100, 50, 200]);
    scoresOf(THREE, given);
    expect(given).toEqual(figures([30, 20], [100, 50, 200]));
  });

  it('needs neither sites nor Gemeinden', () => {
    const nothing = { municipality: new Int32Array(0), site: new Int32Array(0), length: new Float64Array(0) };
    const desert = gatherCatchments({ municipalities: 2, sites: 0 }, nothing, [30]);
    const sea = gatherCatchments({ municipalities: 0, sites: 1 }, nothing, [30]);
    expect(scoreAccessibility(desert, TWO, [figures([], [10, 20])])).toEqual([Float64Array.of(0, 0)]);
    expect(scoreAccessibility(sea, TWO, [figures([30], [])])).toEqual([new Float64Array(0)]);
  });
});

describe('listCatchment', () => {
  it('names the Gemeinden of a site, the nearest first', () => {
    expect(listCatchment(valley, 0)).toEqual([
      { municipality: 0, zone: 0, length: 5 },
      { municipality: 1, zone: 1, length: 15 },
    ]);
    expect(listCatchment(valley, 1)).toEqual([
      { municipality: 1, zone: 0, length: 10 },
      { municipality: 2, zone: 2, length: 25 },
    ]);
  });
});

describe('keepAccessibility', () => {
  const open = () => keepAccessibility(valley, ENHANCED, [figures([30, 20], [100, 50, 200])]);

  it('brings a Gemeinde that loses her last place to exactly 0, and back', () => {
    const ledger = open();
    const [scores = new Float64Array()] = ledger.scores;
    const before = [...scores];
    ledger.changeSupply(0, 0, 0);
    expect([...scores]).toEqual([0, 0.2, 0.05]);
    ledger.changeSupply(0, 0, 30);
    expect([...scores]).toEqual(before);
  });

  it('shares places anew when people come', () => {
    const ledger = open();
    ledger.changeDemand(0, 2, 600);
    expect([...(ledger.scores[0] ?? [])]).toEqual([0.24, 0.12 + 0.1, 0.025]);
  });

  it('keeps the digits of a small site when a large one beside it closes', () => {
    const ledger = keepAccessibility(valley, TWO, [figures([3e9, 1e-6], [1, 0, 1])]);
    ledger.changeSupply(0, 0, 0);
    expect([...(ledger.scores[0] ?? [])]).toEqual([0, 1e-6, 1e-6]);
  });

  it('does not touch the figures it was opened with', () => {
    const given = figures([30, 20], [100, 50, 200]);
    const ledger = keepAccessibility(valley, THREE, [given]);
    ledger.changeSupply(0, 0, 99);
    ledger.changeDemand(0, 1, 99);
    expect(given).toEqual(figures([30, 20], [100, 50, 200]));
  });
});
