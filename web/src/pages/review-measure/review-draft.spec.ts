import { describe, expect, it } from '@jest/globals';
import { bodyOf, draftOf, unreadable } from './review-draft.js';

const FIGURES = {
  participants: null,
  staff: null,
  actualCostCents: 1_640_000,
  fundingCents: null,
  missingReason: null,
};
const REVIEWING = {
  measureId: 'm',
  number: 1,
  title: 'M',
  state: 'running' as const,
  responsible: null,
  due: null,
  reviews: [],
  mayReview: true,
  notes: [],
  organisations: [],
  prefilled: { asOf: '2026-11-29', progress: 'Der Kurs läuft.', figures: FIGURES },
};

describe('A draft of a review', () => {
  const draft = draftOf(REVIEWING, null);

  it('begins with the last report and what the measure has cost, and with no light', () => {
    expect(draft).toMatchObject({
      progress: 'Der Kurs läuft.',
      cost: '16.400,00',
      participants: '',
      goalLight: '',
    });
  });

  it.each([
    ['12', '0,5', []],
    ['', '', []],
    ['zwölf', '0.5', ['participants', 'staff']],
    ['-1', '0,555', ['participants', 'staff']],
  ])('with %s participants and %s staff cannot read %j', (participants, staff, wrong) => {
    expect(unreadable({ ...draft, participants, staff })).toEqual(wrong);
  });

  it('is sent with numbers, and without what nobody said', () => {
    const body = bodyOf(
      { ...draft, participants: '12', staff: '0,5', goalLight: 'green', effect: ' ' },
      null,
    );
    expect(body.figures).toEqual({ ...FIGURES, participants: 12, staff: 0.5 });
    expect(body).toMatchObject({
      goal: { light: 'green', sentence: null },
      effect: null,
      nextStepOwnerId: null,
    });
  });
});
