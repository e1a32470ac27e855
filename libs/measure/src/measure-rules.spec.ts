import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instant, localDate } from '#libs/calendar';
import { carryOverMeasures } from './carry-over-measures.js';
import { filterMeasures, type MeasureFilter, type MeasureSurroundings } from './filter-measures.js';
import { judgeMeasure, type MeasurePlan } from './judge-measure.js';
import { FUNDING_STATES, type FundingState, type Measure } from './measure.js';
import { sumCosts } from './sum-costs.js';
import { traceAnswer, traceMeasure, type TraceLinks } from './trace.js';

const aMeasure = (change: Partial<Measure> = {}): Measure => ({
  id: 'm1',
  conceptId: 'c',
  number: 1,
  title: 'Sprachtreff',
  description: '',
  state: 'accepted',
  maturity: 'idea',
  responsibleOrganisationId: null,
  responsibleName: null,
  proposedBy: 'awo',
  proposedAt: instant('2026-11-01T08:00:00Z'),
  periodFrom: null,
  periodUntil: null,
  plannedCostCents: null,
  actualCostCents: null,
  budgetItem: null,
  stateReason: null,
  stateSince: localDate('2026-11-01'),
  isPublic: false,
  version: 1,
  goalIds: [],
  themeIds: [],
  targetGroupIds: [],
  municipalities: [],
  gapIds: [],
  ...change,
});
const line = (measureId: string, amountCents: number, state: FundingState) => ({
  measureId,
  amountCents,
  state,
});

describe('sumCosts', () => {
  it('counts what is granted against what is planned, and nothing that is only hoped for', () => {
    const funding = [
      line('m1', 400_00, 'granted'),
      line('m1', 300_00, 'requested'),
      line('m1', 200_00, 'planned'),
      line('m1', 900_00, 'refused'),
    ];
    expect(sumCosts([aMeasure({ plannedCostCents: 1_000_00, actualCostCents: 50_00 })], funding)).toEqual({
      plannedCents: 1_000_00,
      actualCents: 50_00,
      grantedCents: 400_00,
      hopedForCents: 500_00,
      openCents: 600_00,
      withoutPlannedCost: 0,
    });
  });

  it('fills no gap of one measure with the surplus of another', () => {
    const measures = [aMeasure({ plannedCostCents: 100 }), aMeasure({ id: 'm2', plannedCostCents: 100 })];
    expect(sumCosts(measures, [line('m1', 500, 'granted')]).openCents).toBe(100);
  });

  it('says of how many nobody knows the cost', () => {
    expect(sumCosts([aMeasure()], [line('m1', 5, 'granted')])).toMatchObject({
      openCents: 0,
      withoutPlannedCost: 1,
    });
  });

  it('never opens a gap above the plan nor below nothing', () => {
    const cents = fc.integer({ min: 0, max: 1_000_000_00 });
    const lines = fc.array(fc.record({ amountCents: cents, state: fc.constantFrom(...FUNDING_STATES) }));
    fc.assert(
      fc.property(cents, lines, (plannedCostCents, funding) => {
        const sum = sumCosts(
          [aMeasure({ plannedCostCents })],
          funding.map((one) => ({ ...one, measureId: 'm1' })),
        );
        return (
          sum.openCents >= 0 &&
          sum.openCents <= sum.plannedCents &&
          sum.openCents >= sum.plannedCents - sum.grantedCents
        );
      }),
    );
  });
});

describe('filterMeasures', () => {
  const ALL: MeasureFilter = {
    fieldId: null,
    themeId: null,
    targetGroupId: null,
    goalId: null,
    state: null,
    maturity: null,
    responsibleOrganisationId: null,
    ags: null,
    year: null,
    isGoalless: false,
    isWithoutIndicator: false,
    selectionClass: null,
  };
  const measure = aMeasure({
    goalIds: ['g'],
    themeIds: ['t'],
    targetGroupIds: ['tg'],
    municipalities: ['07334001'],
    responsibleOrganisationId: 'vhs',
    periodFrom: localDate('2026-11-01'),
    periodUntil: localDate('2027-02-28'),
  });
  const around: MeasureSurroundings = {
    fieldsOfGoals: new Map([['g', ['f']]]),
    marks: new Map([[measure.id, { isWithoutIndicator: false, selectionClass: 'quick-win' }]]),
  };
  it.each<[Partial<MeasureFilter>, boolean]>([
    [{}, true],
    [{ fieldId: 'f' }, true],
    [{ fieldId: 'other' }, false],
    [{ themeId: 't', targetGroupId: 'tg', goalId: 'g' }, true],
    [{ themeId: 'other' }, false],
    [{ targetGroupId: 'other' }, false],
    [{ goalId: 'other' }, false],
    [{ state: 'accepted', maturity: 'idea', responsibleOrganisationId: 'vhs' }, true],
    [{ state: 'running' }, false],
    [{ maturity: 'existing' }, false],
    [{ responsibleOrganisationId: 'awo' }, false],
    [{ ags: '07334001' }, true],
    [{ ags: '07334007' }, false],
    [{ year: 2026 }, true],
    [{ year: 2027 }, true],
    [{ year: 2028 }, false],
    [{ year: 2025 }, false],
    [{ isGoalless: true }, false],
    [{ isWithoutIndicator: true }, false],
    [{ selectionClass: 'quick-win' }, true],
    [{ selectionClass: 'priority' }, false],
  ])('%j keeps it: %s', (filter, isKept) => {
    expect(filterMeasures([measure], { ...ALL, ...filter }, around)).toHaveLength(isKept ? 1 : 0);
  });

  it('counts a measure for the whole Landkreis to each Gemeinde, and one without goal to no field', () => {
    const idea = aMeasure();
    expect(filterMeasures([idea], { ...ALL, ags: '07334001' }, around)).toEqual([idea]);
    expect(filterMeasures([idea], { ...ALL, isGoalless: true }, around)).toEqual([idea]);
    expect(filterMeasures([idea], { ...ALL, fieldId: 'f' }, around)).toEqual([]);
    expect(filterMeasures([idea], { ...ALL, year: 2026 }, around)).toEqual([]);
  });

  it('lets what has no last day run on', () => {
    const endless = aMeasure({ periodFrom: localDate('2020-01-01') });
    expect(filterMeasures([endless], { ...ALL, year: 2040 }, around)).toEqual([endless]);
  });
});

describe('judgeMeasure', () => {
  const plan: MeasurePlan = {
    periodFrom: localDate('2027-01-01'),
    periodUntil: localDate('2027-12-31'),
    responsibleOrganisationId: null,
    responsibleName: null,
    funding: [],
    partners: [],
  };
  const early = localDate('2026-01-01');
  const late = localDate('2026-02-01');
  it.each<[string | null, Partial<MeasurePlan>]>([
    [null, {}],
    [null, { periodFrom: null, periodUntil: null }],
    ['period-reversed', { periodUntil: early }],
    ['until-without-from', { periodFrom: null }],
    ['two-responsibles', { responsibleOrganisationId: 'vhs', responsibleName: 'VHS' }],
    ['grant-reversed', { funding: [{ grantedFrom: late, grantedUntil: early, state: 'granted' }] }],
    ['partner-unclear', { partners: [{ organisationId: 'vhs', name: 'VHS' }] }],
    ['partner-unclear', { partners: [{ organisationId: null, name: ' ' }] }],
    [
      null,
      {
        partners: [
          { organisationId: 'vhs', name: null },
          { organisationId: null, name: 'Sportverein' },
        ],
      },
    ],
  ])('%s: %j', (code, change) => {
    const judged = judgeMeasure({ ...plan, ...change });
    expect(judged.ok ? null : judged.refusal.code).toBe(code);
  });
});

describe('carryOverMeasures', () => {
  const whole = (measure: Partial<Measure>) => ({
    measure: aMeasure(measure),
    funding: [
      {
        id: 'f',
        measureId: 'm1',
        source: 'district' as const,
        programme: '',
        amountCents: 5,
        grantedFrom: null,
        grantedUntil: null,
        state: 'granted' as const,
      },
    ],
    partners: [{ id: 'p', measureId: 'm1', organisationId: 'awo', name: null }],
  });
  let count = 0;
  const carry = (...old: Partial<Measure>[]) =>
    carryOverMeasures({
      conceptId: 'new',
      old: old.map(whole),
      carried: new Set(['carried']),
      newIds: new Map([['g', 'new-g']]),
      firstNumber: 7,
      newId: () => `new-${(count += 1)}`,
    });

  it('takes over what goes on, with new numbers, and leaves what is over or undecided', () => {
    const states = [
      'proposed',
      'accepted',
      'refused',
      'running',
      'paused',
      'done',
      'ended',
      'decided',
    ] as const;
    const carried = carry(...states.map((state) => ({ id: state, state })));
    expect(
      carried.map(({ fromMeasureId, measure }) => [fromMeasureId, measure.state, measure.number]),
    ).toEqual([
      ['accepted', 'accepted', 7],
      ['running', 'running', 8],
      ['paused', 'paused', 9],
      ['decided', 'decided', 10],
    ]);
  });

  it('is done once, keeps who pays and takes part, and drops links that have no place in the new edition', () => {
    expect(carry({ id: 'carried' })).toEqual([]);
    const [one] = carry({ id: 'm1', goalIds: ['g', 'gone'], version: 4 });
    expect(one?.measure).toMatchObject({ conceptId: 'new', goalIds: ['new-g'], version: 1 });
    expect(one?.funding).toEqual([expect.objectContaining({ measureId: one?.measure.id, amountCents: 5 })]);
    expect(one?.partners).toEqual([
      expect.objectContaining({ measureId: one?.measure.id, organisationId: 'awo' }),
    ]);
  });
});

describe('The trace of an answer', () => {
  const links: TraceLinks = {
    evidence: [
      { needId: 'n1', answerId: 'a', gapId: null },
      { needId: 'n2', answerId: 'a', gapId: null },
      { needId: 'n2', answerId: null, gapId: 'gap' },
      { needId: 'n3', answerId: 'b', gapId: null },
    ],
    goals: [
      { id: 'g1', needIds: ['n1', 'n2'] },
      { id: 'g2', needIds: ['n3'] },
    ],
    measures: [
      { id: 'm1', goalIds: ['g1'], gapIds: [] },
      { id: 'm2', goalIds: ['g1', 'g2'], gapIds: ['own-gap'] },
      { id: 'm3', goalIds: [], gapIds: [] },
    ],
  };

  it('leads to needs, goals and measures, each once', () => {
    expect(traceAnswer('a', links)).toEqual({
      needIds: ['n1', 'n2'],
      goalIds: ['g1'],
      measureIds: ['m1', 'm2'],
    });
    expect(traceAnswer('nobody-tied-it', links)).toEqual({ needIds: [], goalIds: [], measureIds: [] });
  });

  it('leads back from a measure to answers and gaps', () => {
    expect(traceMeasure({ goalIds: ['g1', 'g2'], gapIds: ['own-gap', 'gap'] }, links)).toEqual({
      goalIds: ['g1', 'g2'],
      needIds: ['n1', 'n2', 'n3'],
      answerIds: ['a', 'b'],
      gapIds: ['own-gap', 'gap'],
    });
  });

  it('is the same in both directions', () => {
    const id = (prefix: string) => fc.integer({ min: 0, max: 3 }).map((number) => `${prefix}${number}`);
    const some = (prefix: string) => fc.uniqueArray(id(prefix), { maxLength: 3 });
    const anyLinks = fc.record({
      evidence: fc.array(fc.record({ needId: id('n'), answerId: id('a'), gapId: fc.constant(null) })),
      goals: fc.uniqueArray(fc.record({ id: id('g'), needIds: some('n') }), { selector: (goal) => goal.id }),
      measures: fc.uniqueArray(fc.record({ id: id('m'), goalIds: some('g'), gapIds: fc.constant([]) }), {
        selector: (measure) => measure.id,
      }),
    });
    fc.assert(
      fc.property(anyLinks, id('a'), (any, answerId) => {
        const forth = traceAnswer(answerId, any).measureIds;
        const back = any.measures.filter((measure) =>
          traceMeasure(measure, any).answerIds.includes(answerId),
        );
        expect([...forth]).toEqual(back.map((measure) => measure.id));
      }),
    );
  });
});
