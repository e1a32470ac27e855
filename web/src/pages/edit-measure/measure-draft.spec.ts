import { describe, expect, it } from '@jest/globals';
import { EMPTY_LINE, mergeDrafts, toMeasure, unreadableAmounts, type MeasureDraft } from './measure-draft.js';

const draft: MeasureDraft = {
  title: 'Sprachtreff',
  description: '',
  maturity: 'idea',
  isPublic: false,
  goalIds: ['g'],
  themeIds: [],
  targetGroupIds: [],
  gapIds: [],
  municipalities: [],
  responsibleOrganisationId: '',
  responsibleName: ' ',
  partnerIds: ['awo'],
  otherPartners: 'Sportverein\n\n  Stadtbücherei ',
  periodFrom: '',
  periodUntil: '',
  planned: '12.500,00',
  actual: '',
  budgetItem: '',
  funding: [{ ...EMPTY_LINE, amount: '4.000,50' }],
};

describe('toMeasure', () => {
  it('reads amounts the German way, and sends nothing where nothing stands', () => {
    expect(toMeasure(draft, 3)).toMatchObject({
      plannedCostCents: 1_250_000,
      actualCostCents: null,
      responsibleOrganisationId: null,
      responsibleName: null,
      periodFrom: null,
      version: 3,
      funding: [expect.objectContaining({ amountCents: 400_050, grantedFrom: null })],
      partners: [
        { organisationId: 'awo', name: null },
        { organisationId: null, name: 'Sportverein' },
        { organisationId: null, name: 'Stadtbücherei' },
      ],
    });
  });

  it.each<[Partial<MeasureDraft>, readonly string[]]>([
    [{}, []],
    [{ planned: '12.50' }, ['plannedCostCents']],
    [{ actual: 'viel' }, ['actualCostCents']],
    [{ funding: [EMPTY_LINE] }, ['funding.0.amountCents']],
  ])('finds unreadable amounts: %j', (change, fields) => {
    expect(unreadableAmounts({ ...draft, ...change })).toEqual(fields);
  });
});

describe('mergeDrafts', () => {
  it('takes what only the other changed, keeps what only I changed, and names what both did', () => {
    const mine = { ...draft, title: 'Mein Titel', planned: '1,00' };
    const theirs = { ...draft, title: 'Ihr Titel', budgetItem: '5.1' };
    expect(mergeDrafts(draft, mine, theirs)).toEqual({
      draft: { ...mine, budgetItem: '5.1' },
      both: ['title'],
    });
  });

  it('finds no conflict where both said the same', () => {
    const same = { ...draft, goalIds: ['g', 'h'] };
    expect(mergeDrafts(draft, same, same)).toEqual({ draft: same, both: [] });
  });
});
