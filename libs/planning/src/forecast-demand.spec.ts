import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '#libs/calendar';
import type { AccessRoute } from '#libs/referral';
import { forecastDemand, type ForecastSource } from './index.js';

const today = localDate('2026-11-23');
const WEEKS = 12;
const line = { formatCode: 'general', level: 'A1' } as const;

function source(change: Partial<ForecastSource> = {}): ForecastSource {
  return {
    today,
    weeks: WEEKS,
    registrations: [],
    endingCourses: [],
    closedRoutes: null,
    months: 6,
    ...change,
  };
}
const everyWeek = (people: number, accessRoute: AccessRoute = 'entitled'): ForecastSource['registrations'] =>
  Array.from({ length: WEEKS }, (_, week) => ({
    ...line,
    week: addDays(today, -7 * (week + 1)),
    accessRoute,
    people,
  }));

describe('forecastDemand', () => {
  it('goes on as the last weeks were', () => {
    const [first, ...others] = forecastDemand(source({ registrations: everyWeek(7) }));
    expect(first).toMatchObject({ ...line, from: today, expected: 30 });
    expect(others).toHaveLength(5);
    expect(first?.low).toBeGreaterThan(15);
    expect(first?.high).toBeLessThan(45);
  });

  it('adds those who finish a course, in the month in which they do', () => {
    const next = { formatCode: 'vocational', level: 'B2' } as const;
    const rows = forecastDemand(
      source({
        endingCourses: [
          { endsOn: addDays(today, 35), people: 20, goesOnTo: [{ ...next, share: 0.4 }] },
          { endsOn: addDays(today, 400), people: 99, goesOnTo: [{ ...next, share: 1 }] },
        ],
      }),
    );
    expect(rows.map(({ expected }) => expected)).toEqual([0, 8, 0, 0, 0, 0]);
  });

  it('says who loses access: a closed route counts until its day', () => {
    const registrations = [...everyWeek(7), ...everyWeek(14, 'admitted')];
    const closedRoutes = { from: addDays(today, 45), accessRoutes: ['admitted'] as const };
    const expected = forecastDemand(source({ registrations, closedRoutes })).map((row) => row.expected);
    expect(expected).toEqual([90, 60, 30, 30, 30, 30]);
  });

  it('knows nothing of lines of which nothing is known', () => {
    expect(forecastDemand(source())).toEqual([]);
  });

  it('never expects less than nobody, and the band holds what is expected', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 40 }), (weekly, people) => {
        const goesOnTo = [{ ...line, share: 0.6 }];
        const endingCourses = [{ endsOn: addDays(today, 10), people, goesOnTo }];
        for (const row of forecastDemand(source({ registrations: everyWeek(weekly), endingCourses }))) {
          expect(row.low).toBeGreaterThanOrEqual(0);
          expect(row.low).toBeLessThanOrEqual(row.expected);
          expect(row.high).toBeGreaterThanOrEqual(row.expected);
        }
      }),
    );
  });

  it('is right in about four of five months when looked at afterwards, on invented histories', () => {
    const random = seeded(20261122);
    let [held, looked] = [0, 0];
    for (let history = 0; history < 400; history++) {
      const rate = 1 + random() * 9;
      const registrations = everyWeek(0).map((row) => ({ ...row, people: poisson(rate, random) }));
      const [next] = forecastDemand(source({ registrations }));
      const came = poisson((rate * 30) / 7, random);
      if (next === undefined) continue;
      looked += 1;
      if (came >= Math.floor(next.low) && came <= Math.ceil(next.high)) held += 1;
    }
    expect(looked).toBe(400);
    expect(held / looked).toBeGreaterThan(0.75);
    expect(held / looked).toBeLessThan(0.92);
  });
});

/** Numbers from 0 to 1 that are the same in each run (a linear congruential generator). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** How many come, when they come one by one with this mean (Knuth's product of uniform numbers). */
function poisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean);
  let [count, product] = [0, random()];
  while (product > limit) {
    count += 1;
    product *= random();
  }
  return count;
}
