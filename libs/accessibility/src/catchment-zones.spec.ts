import { describe, expect, it } from '@jest/globals';
import { acceptZones, gaussianWeights, LUO_QI_ZONES } from './index.js';

describe('acceptZones', () => {
  it.each([
    ['those of the paper', LUO_QI_ZONES],
    ['a single one', { limits: [30], weights: [1] }],
    ['weights above 1, for only their ratio matters', { limits: [5, 9], weights: [40, 10] }],
    ['two zones of one weight', { limits: [5, 9], weights: [1, 1] }],
  ])('takes %s', (_, zones) => {
    expect(acceptZones(zones)).toEqual({ ok: true, value: zones });
  });

  it.each([
    ['none', [], [], 'no-zones'],
    ['a weight too few', [10, 20], [1], 'zone-weights-do-not-match'],
    ['a weight too many', [10], [1, 0.5], 'zone-weights-do-not-match'],
    ['a limit of 0', [0, 10], [1, 0.5], 'zone-limits-not-ascending'],
    ['a limit twice', [10, 10], [1, 0.5], 'zone-limits-not-ascending'],
    ['falling limits', [20, 10], [1, 0.5], 'zone-limits-not-ascending'],
    ['a limit that is no number', [10, NaN], [1, 0.5], 'zone-limits-not-ascending'],
    ['a limit without end', [10, Infinity], [1, 0.5], 'zone-limits-not-ascending'],
    ['a weight of 0', [10, 20], [1, 0], 'zone-weights-not-falling'],
    ['rising weights', [10, 20], [0.5, 1], 'zone-weights-not-falling'],
    ['a weight that is no number', [10, 20], [1, NaN], 'zone-weights-not-falling'],
    ['a weight without end', [10], [Infinity], 'zone-weights-not-falling'],
  ])('refuses %s', (_, limits, weights, code) => {
    expect(acceptZones({ limits, weights })).toMatchObject({ ok: false, refusal: { code } });
  });

  it('names the zone that is wrong', () => {
    expect(acceptZones({ limits: [10, 20, 15], weights: [1, 0.5, 0.2] })).toEqual({
      ok: false,
      refusal: { code: 'zone-limits-not-ascending', facts: { zone: 3 }, field: 'limits' },
    });
  });
});

describe('gaussianWeights', () => {
  it('gives, rounded, the weights of the paper', () => {
    const rounded = gaussianWeights(LUO_QI_ZONES.limits, 262).map((weight) => Number(weight.toFixed(2)));
    expect(rounded).toEqual(LUO_QI_ZONES.weights);
  });

  it.each([
    [[10, 20], 100, [1, Math.exp(-1)]],
    [[7], 3, [1]],
    [[], 3, []],
  ])('of %j with β %d', (limits, beta, expected) => {
    expect(gaussianWeights(limits, beta)).toEqual(expected);
  });
});
