import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '#libs/calendar';
import { MEASURE_STATES, type MeasureState } from '#libs/measure';
import { measureToDos, type MeasureDueForReview, type MeasureWatcher } from './measure-to-dos.js';

const today = localDate('2026-11-23');
const OWNER: MeasureWatcher = { organisationId: 'vhs', overseesAll: false };
const OTHER: MeasureWatcher = { organisationId: 'awo', overseesAll: false };
const DISTRICT: MeasureWatcher = { organisationId: 'kreis', overseesAll: true };

const measure = (state: MeasureState, startsIn: number | null = null) => ({
  id: 'm',
  number: 12,
  title: 'Sprachtreff',
  state,
  periodFrom: startsIn === null ? null : addDays(today, startsIn),
  responsibleOrganisationId: 'vhs',
});
const review = (stage: MeasureDueForReview['stage']): MeasureDueForReview => ({
  measure: measure('running'),
  dueOn: today,
  stage,
});

describe('measureToDos', () => {
  it.each<[string, MeasureWatcher, number | null, readonly string[]]>([
    ['is to be begun by who answers for it, whenever', OWNER, null, ['start-measure']],
    ['is to be begun by who answers for it, on its day', OWNER, 10, ['start-measure']],
    ['stays with who answers for it when its day is over', OWNER, -1, ['start-measure']],
    ['is nothing for others', OTHER, -1, []],
    ['is nothing for who oversees all before its day', DISTRICT, 1, []],
    ['is nothing for who oversees all on its day', DISTRICT, 0, []],
    ['is told to who oversees all when its day is over', DISTRICT, -1, ['start-overdue']],
    ['is nothing for who oversees all without a day', DISTRICT, null, []],
  ])('a decided measure %s', (_, watcher, startsIn, kinds) => {
    const toDos = measureToDos({ measures: [measure('decided', startsIn)], reviews: [] }, watcher, today);
    expect(toDos.map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each(MEASURE_STATES.filter((state) => state !== 'decided'))('%s: nothing is to be begun', (state) => {
    for (const watcher of [OWNER, DISTRICT])
      expect(measureToDos({ measures: [measure(state, -30)], reviews: [] }, watcher, today)).toEqual([]);
  });

  it.each<[MeasureDueForReview['stage'], readonly string[], readonly string[]]>([
    [null, [], []],
    ['first', ['review-measure'], []],
    ['last', ['review-measure'], []],
    ['overdue', ['review-measure'], ['review-overdue']],
  ])('a review at the stage %s: %j for who answers for it, %j for who oversees all', (stage, own, all) => {
    const kinds = (watcher: MeasureWatcher) =>
      measureToDos({ measures: [], reviews: [review(stage)] }, watcher, today).map(({ kind }) => kind);
    expect([kinds(OWNER), kinds(DISTRICT), kinds(OTHER)]).toEqual([own, all, []]);
  });

  it('names the measure and its day', () => {
    expect(measureToDos({ measures: [measure('decided', -1)], reviews: [] }, DISTRICT, today)).toEqual([
      {
        kind: 'start-overdue',
        count: 1,
        dueOn: '2026-11-22',
        subjects: [{ id: 'm', label: 'M 12: Sprachtreff' }],
      },
    ]);
  });
});
