import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ORGANISATION_KINDS } from '#libs/kernel';
import {
  MEASURE_ACT_NAMES,
  MEASURE_ACTS,
  MEASURE_PARTIES,
  type MeasureAct,
  type MeasureParty,
} from './measure-acts.js';
import { maySeeMeasure, measurePartiesOf } from './measure-parties.js';
import { MEASURE_STATES, type MeasureState } from './measure.js';
import { openMeasureActs, takeMeasureAct } from './take-measure-act.js';

describe('takeMeasureAct', () => {
  it.each<[MeasureState, MeasureAct, MeasureParty, string | null, string]>([
    ['proposed', 'accept', 'district', null, 'accepted'],
    ['proposed', 'refuse', 'district', 'Gibt es schon', 'refused'],
    ['proposed', 'take-back', 'proposer', 'Jemand anders macht es', 'refused'],
    ['refused', 'reopen', 'district', null, 'proposed'],
    ['accepted', 'start', 'responsible', null, 'running'],
    ['accepted', 'decide', 'selection', null, 'decided'],
    ['decided', 'set-back', 'selection', null, 'accepted'],
    ['decided', 'start', 'responsible', null, 'running'],
    ['decided', 'end', 'district', 'Träger fehlt', 'ended'],
    ['running', 'pause', 'responsible', 'Fachkraft fehlt', 'paused'],
    ['paused', 'resume', 'district', null, 'running'],
    ['paused', 'finish', 'responsible', null, 'done'],
    ['accepted', 'end', 'district', 'Kein Geld', 'ended'],
  ])('%s: %s by %s (%s) leads to %s', (state, act, party, reason, to) => {
    expect(takeMeasureAct(state, { act, by: [party], reason })).toEqual({ ok: true, value: to });
  });

  it.each<[MeasureState, MeasureAct, MeasureParty, string | null, string]>([
    ['proposed', 'refuse', 'district', null, 'reason-missing'],
    ['proposed', 'refuse', 'district', '  ', 'reason-missing'],
    ['running', 'pause', 'responsible', null, 'reason-missing'],
    ['proposed', 'accept', 'proposer', null, 'act-not-for-party'],
    ['proposed', 'accept', 'responsible', null, 'act-not-for-party'],
    ['accepted', 'decide', 'district', null, 'act-not-for-party'],
    ['proposed', 'decide', 'selection', null, 'measure-not-now'],
    ['running', 'end', 'responsible', 'genug', 'act-not-for-party'],
    ['accepted', 'take-back', 'proposer', null, 'measure-not-now'],
    ['done', 'start', 'district', null, 'measure-not-now'],
    ['refused', 'start', 'district', null, 'measure-not-now'],
  ])('%s: %s by %s (%s) is refused with %s', (state, act, party, reason, code) => {
    expect(takeMeasureAct(state, { act, by: [party], reason })).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });

  it('never moves what is done or ended, whoever tries what', () => {
    const tries = fc.record({
      state: fc.constantFrom<MeasureState>('done', 'ended'),
      act: fc.constantFrom(...MEASURE_ACT_NAMES),
    });
    fc.assert(
      fc.property(
        tries,
        ({ state, act }) => !takeMeasureAct(state, { act, by: MEASURE_PARTIES, reason: 'r' }).ok,
      ),
    );
  });

  it('lets each state be reached from a proposal', () => {
    const reached = new Set<MeasureState>(['proposed']);
    for (let round = 0; round < MEASURE_STATES.length; round += 1)
      for (const { from, to } of Object.values(MEASURE_ACTS))
        if (from.some((state) => reached.has(state))) reached.add(to);
    expect([...reached].sort()).toEqual([...MEASURE_STATES].sort());
  });
});

it.each<[MeasureState, readonly MeasureParty[], readonly MeasureAct[]]>([
  ['proposed', ['district'], ['accept', 'refuse']],
  ['proposed', ['proposer'], ['take-back']],
  ['proposed', ['district', 'proposer'], ['accept', 'refuse', 'take-back']],
  ['accepted', ['responsible'], ['start']],
  ['accepted', ['district'], ['start', 'end']],
  ['decided', ['responsible'], ['start']],
  ['running', ['responsible'], ['pause', 'finish']],
  ['running', [], []],
])('%s, for %j: %j', (state, by, acts) => {
  expect(openMeasureActs(state, by)).toEqual(acts);
});

describe('Who stands how to a measure', () => {
  const measure = { state: 'proposed', proposedBy: 'awo', responsibleOrganisationId: 'vhs' } as const;

  it.each([
    ['awo', 'counselling', ['proposer']],
    ['vhs', 'provider', ['responsible']],
    ['kreis', 'district', ['district']],
    ['caritas', 'counselling', []],
  ] as const)('%s: %s %j', (organisationId, organisationKind, parties) => {
    expect(measurePartiesOf(measure, { organisationId, organisationKind })).toEqual(parties);
  });

  it('keeps proposals and refused ones from all but who proposed them, district and Steuerungsgruppe', () => {
    const anybody = fc.record({
      state: fc.constantFrom(...MEASURE_STATES),
      organisationId: fc.constantFrom('awo', 'vhs', 'other'),
      organisationKind: fc.constantFrom(...ORGANISATION_KINDS),
    });
    fc.assert(
      fc.property(anybody, ({ state, ...actor }) => {
        const isOpenToAll = state !== 'proposed' && state !== 'refused';
        const isTrusted =
          actor.organisationKind === 'district' || actor.organisationKind === 'steering-group';
        return (
          maySeeMeasure({ ...measure, state }, actor) ===
          (isOpenToAll || isTrusted || actor.organisationId === 'awo')
        );
      }),
    );
  });
});
