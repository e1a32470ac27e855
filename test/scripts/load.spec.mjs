import { describe, expect, it } from '@jest/globals';
import { repeatableNumbers } from '../../bench/lib/measure.mjs';
import { ACTS } from '../../load/lib/acts.mjs';
import { arrivals, BUSY_HOUR } from '../../load/lib/busy-hour.mjs';
import { afterEachCollection, metricOf, percentile, slopePerMinute } from '../../load/lib/figures.mjs';
import { judgeLoad, LEAST_COLLECTIONS, MOST_GROWTH } from '../../load/lib/judge-load.mjs';

describe('The busiest hour', () => {
  it('is made of acts that somebody can do, each with a reason', () => {
    expect(new Set(BUSY_HOUR.map(({ name }) => name))).toEqual(new Set(Object.keys(ACTS)));
    for (const { perHour, because } of BUSY_HOUR) {
      expect(perHour).toBeGreaterThan(0);
      expect(because.length).toBeGreaterThan(9);
    }
  });

  it('comes as often as asked for, in order, within its time, and the same for the same seed', () => {
    const due = (seed) => arrivals({ minutes: 6, factor: 10, next: repeatableNumbers(seed) });
    const acts = due(1);
    for (const { name, perHour } of BUSY_HOUR)
      expect(acts.filter((act) => act.name === name)).toHaveLength(Math.round(perHour));
    expect(acts.every(({ at }, index) => at < 360_000 && at >= (acts[index - 1]?.at ?? 0))).toBe(true);
    expect(due(1)).toEqual(acts);
    expect(due(2)).not.toEqual(acts);
  });
});

describe('Figures', () => {
  it.each([
    [0.5, 50],
    [0.95, 95],
    [0.99, 99],
    [1, 100],
  ])('share %d of a hundred', (share, expected) => {
    expect(
      percentile(
        Array.from({ length: 100 }, (_, index) => index + 1),
        share,
      ),
    ).toBe(expected);
    expect(percentile([], share)).toBe(0);
  });

  it('growth is per minute, and what falls back shrinks', () => {
    const line = (slope) =>
      [0, 1, 2, 3].map((minute) => ({ at: minute * 60_000, value: 100 + slope * minute }));
    expect(slopePerMinute(line(2.5))).toBeCloseTo(2.5);
    expect(slopePerMinute(line(-1))).toBeCloseTo(-1);
    expect(slopePerMinute([{ at: 0, value: 1 }])).toBe(0);
  });

  it('what is kept is what stands right after garbage was collected', () => {
    const points = [
      [5, 3],
      [9, 3],
      [2, 4],
      [8, 4],
      [3, 6],
    ].map(([heap, collections]) => ({ heap, collections }));
    expect(afterEachCollection(points).map(({ heap }) => heap)).toEqual([2, 3]);
  });

  it('are read from the metrics of a process, with a label or summed', () => {
    const text =
      '# HELP jobs x\njobs{queue="a",state="waiting"} 3\njobs{queue="b",state="failed"} 4\njobs_total 9\n';
    expect(metricOf(text, 'jobs', 'state="waiting"')).toBe(3);
    expect(metricOf(text, 'jobs')).toBe(7);
    expect(metricOf(text, 'jobs_total')).toBe(9);
  });
});

const worker = (growth, collections = LEAST_COLLECTIONS) => ({
  Prozess: 'Worker 1',
  'Heap MiB/min': growth,
  Müllabfuhren: collections,
});

describe('A burden', () => {
  const good = {
    kinds: [{ Anfragen: 2000, Fehler: 2 }],
    unexpected: [],
    processes: [worker(MOST_GROWTH)],
    afterwards: { events: 0, jobs: 0 },
  };

  it.each([
    ['good', {}, []],
    ['errors', { kinds: [{ Anfragen: 2000, Fehler: 3 }] }, ['3 von 2000 Anfragen endeten mit einem Fehler.']],
    ['an act that broke', { unexpected: ['a', 'b', 'c'] }, ['5 von 2000 Anfragen endeten mit einem Fehler.']],
    ['growth', { processes: [worker(2.5)] }, ['Worker 1 wächst um 2.5 MiB in der Minute.']],
    ['work left', { afterwards: { events: 1, jobs: 2 } }, ['1 Ereignisse und 2 Aufträge blieben liegen.']],
  ])('%s', (_, change, complaints) => {
    expect(judgeLoad({ ...good, ...change }, 10)).toEqual(complaints);
  });

  it('of two minutes, or with little garbage, says nothing of growth', () => {
    expect(judgeLoad({ ...good, processes: [worker(99)] }, 2)).toEqual([]);
    expect(judgeLoad({ ...good, processes: [worker(99, LEAST_COLLECTIONS - 1)] }, 10)).toEqual([]);
  });
});
