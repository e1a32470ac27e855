import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { fillDraft, type OfferingDraft } from './offering-draft.js';

const startsOn = localDate('2027-01-11');
const draft = (change: Partial<OfferingDraft> = {}): OfferingDraft => ({
  siteIds: ['s'],
  courseTypeCode: 'general',
  formatCode: 'general',
  state: 'open',
  form: 'on-site',
  startsOn,
  endsOn: null,
  minimumSize: 12,
  maximumSize: 20,
  weeklyUnits: 25,
  dayparts: ['morning'],
  childcare: { places: 5, taken: 0, minimumAgeYears: 1 },
  sections: [{ number: 1, level: 'A1', startsOn, taken: 0 }],
  ...change,
});
const FIELDS = ['siteIds', 'minimumSize', 'maximumSize', 'weeklyUnits', 'endsOn', 'childcare.taken'];

describe('fillDraft', () => {
  it.each<[string, Partial<OfferingDraft>]>([
    ['a start', { startsOn: null }],
    ['a Kursart', { courseTypeCode: '' }],
    ['a Kurstyp', { formatCode: '' }],
  ])('has nothing to say without %s', (_what, change) => {
    expect(fillDraft(draft(change))).toBeNull();
  });

  it.each<[string, Partial<OfferingDraft>, string[]]>([
    ['a whole draft', {}, []],
    ['one without sites', { siteIds: [] }, ['siteIds']],
    ['one without a minimum', { minimumSize: null }, ['minimumSize']],
    ['one without places', { maximumSize: null }, ['minimumSize', 'maximumSize']],
    ['one without a pace', { weeklyUnits: null }, ['weeklyUnits', 'endsOn']],
    [
      'one whose Kinderbeaufsichtigung is half typed',
      { childcare: { places: null, taken: 0, minimumAgeYears: 1 } },
      ['childcare.taken'],
    ],
  ])('keeps silent about what is not typed in %s', (_what, change, silent) => {
    const filled = fillDraft(draft(change));
    expect(FIELDS.filter((field) => filled?.isUntyped(field))).toEqual(silent);
  });

  it('reads sections up to the first that is not whole', () => {
    const section = { number: 1, level: 'A1', startsOn, taken: 0 } as const;
    const sections = [section, { ...section, number: 2, startsOn: null }, { ...section, number: 3 }];
    expect(fillDraft(draft({ sections }))?.details.sections).toEqual([section]);
  });
});
