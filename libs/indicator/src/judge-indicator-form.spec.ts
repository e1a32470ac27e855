import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { isSameSeries, judgeIndicatorForm, type IndicatorForm } from './judge-indicator-form.js';
import { OPERATIONAL_QUERIES } from './operational-queries.js';

const MANUAL: IndicatorForm = {
  name: 'Erstberatungen zur Anerkennung',
  kind: 'effect',
  direction: 'higher',
  base: { value: 60, day: localDate('2025-12-31') },
  target: { value: 120, day: localDate('2027-12-31') },
  responsibleOrganisationId: null,
  isPublic: false,
  definition: 'Erste Gespräche im Kalenderjahr',
  unit: 'count',
  source: 'manual',
  queryKey: null,
  formatCode: null,
  areaKey: null,
  sourceName: null,
  rhythm: 'year',
};
const COVERAGE: IndicatorForm = {
  ...MANUAL,
  definition: '',
  unit: 'percent',
  source: 'operational',
  queryKey: 'coverage-rate',
  formatCode: 'evening',
  rhythm: 'quarter',
};

describe('judgeIndicatorForm', () => {
  it.each<[string, IndicatorForm, string]>([
    ['one by hand', MANUAL, 'ok'],
    ['without a definition', { ...MANUAL, definition: ' ' }, 'definition-missing'],
    ['external, no source', { ...MANUAL, source: 'external' }, 'source-missing'],
    [
      'target before base',
      { ...MANUAL, target: { value: 90, day: localDate('2025-01-01') } },
      'target-before-base',
    ],
    ['target worse than base', { ...MANUAL, direction: 'lower' }, 'target-worse-than-base'],
    ['from operations', COVERAGE, 'ok'],
    ['no query', { ...COVERAGE, queryKey: null }, 'query-missing'],
    ['an unknown query', { ...COVERAGE, queryKey: 'toString' }, 'query-missing'],
    ['a query without rhythm', { ...COVERAGE, rhythm: 'none' }, 'query-without-rhythm'],
    ['another unit', { ...COVERAGE, unit: 'people' }, 'unit-of-query'],
    ['coverage of no format', { ...COVERAGE, formatCode: null }, 'format-missing'],
    ['freshness by format', { ...COVERAGE, queryKey: 'fresh-share' }, 'not-by-format'],
    [
      'childcare by area',
      { ...COVERAGE, unit: 'count', queryKey: 'childcare-places', areaKey: '073345001' },
      'not-by-area',
    ],
    [
      'two scopes of who still waits',
      { ...COVERAGE, unit: 'days', queryKey: 'median-days-waiting', areaKey: '073345001' },
      'one-scope-only',
    ],
    ['two scopes of trends', { ...COVERAGE, queryKey: 'late-share', areaKey: '073345001' }, 'one-scope-only'],
  ])('%s: %s', (_what, form, expected) => {
    const judged = judgeIndicatorForm(form);
    expect(judged.ok ? 'ok' : judged.refusal.code).toBe(expected);
  });

  it('defines an operational one by its query, and keeps nothing that its source does not use', () => {
    const judged = judgeIndicatorForm({ ...COVERAGE, definition: 'anders', sourceName: 'Amt' });
    expect(judged).toMatchObject({
      value: { definition: OPERATIONAL_QUERIES['coverage-rate'].definition, sourceName: null },
    });
    expect(judgeIndicatorForm({ ...MANUAL, queryKey: 'late-share', formatCode: 'x' })).toMatchObject({
      value: { queryKey: null, formatCode: null },
    });
  });
});

describe('isSameSeries', () => {
  it('is another where anything that is measured changes, and the same under another name or target', () => {
    expect(isSameSeries(MANUAL, { ...MANUAL, definition: 'anders' })).toBe(false);
    expect(isSameSeries(MANUAL, { ...MANUAL, rhythm: 'month' })).toBe(false);
    expect(isSameSeries(COVERAGE, { ...COVERAGE, formatCode: 'general' })).toBe(false);
    expect(isSameSeries(MANUAL, { ...MANUAL })).toBe(true);
  });
});
