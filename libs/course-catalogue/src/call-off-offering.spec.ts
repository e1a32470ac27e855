import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, localDate } from '#libs/calendar';
import { callOffOffering, reopenOffering, type CallOff, type LifeDay } from './call-off-offering.js';
import { offeringStateOn } from './offering-state-on.js';
import { CALLED_OFF_STATES, isBookable, isLive, mayFollow } from './offering-states.js';
import { OFFERING_STATES, type Offering, type OfferingState, type Section } from './offering.js';

const day = localDate;
const TODAY = day('2026-11-23');
const section = (number: number, level: Section['level'], startsOn: string, taken = 4): Section => ({
  number,
  level,
  startsOn: day(startsOn),
  taken,
});
const anOffering = (change: Partial<Offering> = {}): Offering => ({
  id: 'course',
  providerId: 'vhs',
  siteIds: ['site'],
  title: 'Kurs',
  courseTypeCode: 'general',
  formatCode: 'general',
  state: 'open',
  form: 'on-site',
  startsOn: day('2026-12-14'),
  endsOn: day('2027-06-25'),
  minimumSize: 15,
  maximumSize: 20,
  weeklyUnits: 25,
  dayparts: ['morning'],
  childcare: null,
  sections: [section(1, 'A1', '2026-12-14'), section(2, 'A2', '2027-01-18')],
  holds: [],
  isFilledFromList: false,
  confirmedOn: TODAY,
  ...change,
});
const on = (offering: Offering, stateToday?: OfferingState): LifeDay => ({
  today: TODAY,
  stateToday: stateToday ?? offeringStateOn(offering, TODAY, 21),
});
const codeOf = (result: ReturnType<typeof callOffOffering>): string =>
  result.ok ? result.value.state : `${result.refusal.code} ${result.refusal.field}`;

/** Written down once more, so that a slip in the table of acts does not go unseen. */
const LAWFUL: Readonly<Partial<Record<OfferingState, readonly OfferingState[]>>> = {
  planned: ['postponed', 'merged', 'cancelled'],
  open: ['postponed', 'merged', 'cancelled'],
  secured: ['postponed', 'merged', 'cancelled'],
  'at-risk': ['postponed', 'merged', 'cancelled'],
  started: ['cancelled'],
  postponed: ['cancelled'],
};

describe('callOffOffering', () => {
  it.each(OFFERING_STATES.flatMap((from) => CALLED_OFF_STATES.map((to) => [from, to] as const)))(
    'of one that is %s: %s',
    (from, kind) => {
      const into = { offering: anOffering({ id: 'other' }), stateToday: 'open' as const };
      const how: CallOff =
        kind === 'merged' ? { kind, into } : kind === 'postponed' ? { kind, startsOn: null } : { kind };
      const isLawful = LAWFUL[from]?.includes(kind) ?? false;
      expect(codeOf(callOffOffering(anOffering(), how, on(anOffering(), from)))).toBe(
        isLawful ? kind : 'unlawful-change state',
      );
    },
  );

  it.each<[string, string | null, string]>([
    ['without a new day', null, 'postponed'],
    ['by a day', '2026-12-15', 'postponed'],
    ['to the same day', '2026-12-14', 'start-not-later startsOn'],
    ['to an earlier day', '2026-12-01', 'start-not-later startsOn'],
  ])('postpones %s', (_what, startsOn, expected) => {
    const how: CallOff = { kind: 'postponed', startsOn: startsOn === null ? null : day(startsOn) };
    expect(codeOf(callOffOffering(anOffering(), how, on(anOffering())))).toBe(expected);
  });

  it('does not postpone a course that stayed planned into the past', () => {
    const late = anOffering({ state: 'planned', startsOn: day('2026-11-02') });
    const to = (startsOn: string) =>
      codeOf(callOffOffering(late, { kind: 'postponed', startsOn: day(startsOn) }, on(late)));
    expect(to('2026-11-23')).toBe('start-not-after-today startsOn');
    expect(to('2026-11-24')).toBe('postponed');
  });

  it('moves start, end and all sections by the same days, and nothing else', () => {
    const after = callOffOffering(
      anOffering(),
      { kind: 'postponed', startsOn: day('2027-01-11') },
      on(anOffering()),
    );
    expect(after).toEqual({
      ok: true,
      value: anOffering({
        state: 'postponed',
        startsOn: day('2027-01-11'),
        endsOn: day('2027-07-23'),
        sections: [section(1, 'A1', '2027-01-11'), section(2, 'A2', '2027-02-15')],
      }),
    });
  });

  it.each<[string, Partial<Offering>, OfferingState, string]>([
    ['another course of its own', {}, 'open', 'merged'],
    ['one of its own, of another Kursart', { courseTypeCode: 'literacy' }, 'at-risk', 'merged'],
    ['one that has begun', {}, 'started', 'merged'],
    ['itself', { id: 'course' }, 'open', 'merged-into-itself intoOfferingId'],
    ['one that is planned', {}, 'planned', 'target-not-open intoOfferingId'],
    ['one that is over', {}, 'ended', 'target-not-open intoOfferingId'],
    ['one that was merged itself', {}, 'merged', 'target-not-open intoOfferingId'],
    ['one of another provider', { providerId: 'awo' }, 'secured', 'merged'],
    [
      'one of another provider and Kursart',
      { providerId: 'awo', courseTypeCode: 'literacy' },
      'open',
      'target-of-other-type intoOfferingId',
    ],
    [
      'one of another provider on another level',
      { providerId: 'awo', sections: [section(3, 'A2', '2026-12-14')] },
      'open',
      'target-of-other-level intoOfferingId',
    ],
    [
      'one of another provider whose section of this level has begun',
      { providerId: 'awo', sections: [section(1, 'A1', '2026-11-23'), section(2, 'A2', '2026-12-14')] },
      'started',
      'target-of-other-level intoOfferingId',
    ],
  ])('merges into %s', (_what, change, stateToday, expected) => {
    const into = { offering: anOffering({ id: 'other', ...change }), stateToday };
    expect(codeOf(callOffOffering(anOffering(), { kind: 'merged', into }, on(anOffering())))).toBe(expected);
  });
});

describe('reopenOffering', () => {
  const postponed = anOffering({ state: 'postponed' });

  it.each(OFFERING_STATES)('of one that is %s', (stateToday) => {
    expect(codeOf(reopenOffering(postponed, null, on(postponed, stateToday)))).toBe(
      stateToday === 'postponed' ? 'open' : 'unlawful-change state',
    );
  });

  it.each<[string, string, string | null, string]>([
    ['from the days that stand', '2026-12-14', null, 'open'],
    ['from another day', '2026-11-02', '2026-11-24', 'open'],
    ['from a day that has passed', '2026-11-23', null, 'start-not-after-today startsOn'],
    ['from today', '2026-12-14', '2026-11-23', 'start-not-after-today startsOn'],
  ])('%s', (_what, startsOn, to, expected) => {
    const offering = { ...postponed, startsOn: day(startsOn) };
    expect(codeOf(reopenOffering(offering, to === null ? null : day(to), on(offering)))).toBe(expected);
  });
});

/** One act of a life, however unwise. */
type Act =
  | { readonly act: 'cancel' }
  | { readonly act: 'postpone' | 'reopen'; readonly days: number | null }
  | { readonly act: 'merge'; readonly stateToday: OfferingState; readonly isSame: boolean }
  | { readonly act: 'wait'; readonly days: number };

const anAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ act: fc.constant('cancel' as const) }),
  fc.record({
    act: fc.constantFrom('postpone' as const, 'reopen' as const),
    days: fc.option(fc.integer({ min: -30, max: 200 })),
  }),
  fc.record({
    act: fc.constant('merge' as const),
    stateToday: fc.constantFrom(...OFFERING_STATES),
    isSame: fc.boolean(),
  }),
  fc.record({ act: fc.constant('wait' as const), days: fc.integer({ min: 0, max: 90 }) }),
);

/** Distances within a course; no postponement may change them. */
const shapeOf = ({ startsOn, endsOn, sections }: Offering): unknown => [
  endsOn === null ? null : daysBetween(startsOn, endsOn),
  sections.map((each) => [each.number, each.level, each.taken, daysBetween(startsOn, each.startsOn)]),
];

describe('The life of an offering, whatever is tried', () => {
  it('follows the table alone, keeps its shape, and nobody can register while it is off', () => {
    fc.assert(
      fc.property(fc.array(anAct, { maxLength: 25 }), fc.constantFrom('open', 'planned'), (acts, state) => {
        let today = TODAY;
        let offering = anOffering({ state: state as OfferingState });
        for (const step of acts) {
          const stateToday = offeringStateOn(offering, today, 21);
          const life: LifeDay = { today, stateToday };
          const to = (days: number | null) => (days === null ? null : addDays(today, days));
          const tried =
            step.act === 'wait'
              ? null
              : step.act === 'reopen'
                ? reopenOffering(offering, to(step.days), life)
                : callOffOffering(offering, howOf(step, to), life);
          if (step.act === 'wait') today = addDays(today, step.days);
          if (tried === null || !tried.ok) continue;
          const after = tried.value;
          expect(after.state !== stateToday && mayFollow(stateToday, after.state)).toBe(true);
          expect(shapeOf(after)).toEqual(shapeOf(offering));
          expect(isLive(after.state)).toBe(isBookable(after.state));
          if (after.state === 'open') expect(after.startsOn > today).toBe(true);
          if (after.state === 'postponed') expect(after.startsOn >= offering.startsOn).toBe(true);
          offering = after;
        }
      }),
      { numRuns: 500 },
    );
  });
});

function howOf(
  step: Exclude<Act, { act: 'wait' }>,
  to: (days: number | null) => ReturnType<typeof addDays> | null,
): CallOff {
  if (step.act === 'cancel') return { kind: 'cancelled' };
  if (step.act === 'merge')
    return {
      kind: 'merged',
      into: { offering: anOffering({ id: step.isSame ? 'course' : 'other' }), stateToday: step.stateToday },
    };
  return { kind: 'postponed', startsOn: to(step.days) };
}
