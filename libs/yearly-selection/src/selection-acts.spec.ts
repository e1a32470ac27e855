import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '#libs/calendar';
import { ORGANISATION_KINDS, type Actor, type OrganisationKind } from '#libs/kernel';
import type { Assessment } from './criterion.js';
import { discloseAssessments, mayReadSelection } from './disclose-assessments.js';
import {
  SELECTION_ACT_NAMES,
  SELECTION_ACTS,
  type SelectionAct,
  type SelectionParty,
} from './selection-acts.js';
import { judgeReadiness, takeSelectionAct, type GivenDecision } from './take-selection-act.js';
import type { SelectionItem, SelectionState } from './yearly-selection.js';

const adopted: GivenDecision = {
  id: 'd',
  outcome: 'adopted',
  decidedOn: localDate('2026-11-20'),
  committeeKind: 'deciding-body',
  isUsed: false,
};
const ofSteering: GivenDecision = { ...adopted, outcome: 'recommended', committeeKind: 'steering-group' };

const codeOf = (state: SelectionState, wanted: Parameters<typeof takeSelectionAct>[1]): string => {
  const taken = takeSelectionAct(state, wanted);
  return taken.ok ? taken.value : taken.refusal.code;
};

describe('takeSelectionAct', () => {
  it.each<[SelectionState, SelectionAct, SelectionParty, GivenDecision | null, string]>([
    ['preparing', 'open-assessment', 'district', null, 'assessing'],
    ['preparing', 'reveal', 'district', null, 'selection-not-now'],
    ['preparing', 'assess', 'steering-group', null, 'selection-not-now'],
    ['assessing', 'assess', 'district', null, 'act-not-for-party'],
    ['assessing', 'reveal', 'steering-group', null, 'act-not-for-party'],
    ['assessing', 'reveal', 'district', null, 'revealed'],
    ['revealed', 'assess', 'steering-group', null, 'selection-not-now'],
    ['revealed', 'recommend', 'district', null, 'decision-missing'],
    ['revealed', 'recommend', 'district', ofSteering, 'recommended'],
    ['revealed', 'recommend', 'district', adopted, 'decision-of-wrong-committee'],
    ['revealed', 'decide', 'district', adopted, 'selection-not-now'],
    ['recommended', 'rank', 'district', null, 'selection-not-now'],
    ['recommended', 'decide', 'district', adopted, 'decided'],
    ['recommended', 'decide', 'district', { ...adopted, outcome: 'noted' }, 'decision-of-wrong-outcome'],
    ['recommended', 'decide', 'district', { ...adopted, isUsed: true }, 'decision-used-already'],
    ['recommended', 'send-back', 'district', { ...adopted, outcome: 'postponed' }, 'revealed'],
    ['recommended', 'send-back', 'district', adopted, 'decision-of-wrong-outcome'],
    ['decided', 'amend', 'district', null, 'revealed'],
    ['decided', 'send-back', 'district', { ...adopted, outcome: 'rejected' }, 'selection-not-now'],
  ])('%s, %s by %s: %s', (state, act, by, decision, expected) => {
    expect(codeOf(state, { act, by, decision })).toBe(expected);
  });

  it('decides nothing before it was recommended', () => {
    const after = { decidedOn: localDate('2026-11-21') };
    expect(codeOf('recommended', { act: 'decide', by: 'district', decision: adopted, after })).toBe(
      'decision-too-early',
    );
  });

  it('leads out of “beschlossen” by nothing but a new edition', () => {
    const out = SELECTION_ACT_NAMES.filter((act) =>
      (SELECTION_ACTS[act].from as readonly SelectionState[]).includes('decided'),
    );
    expect(out).toEqual(['amend']);
    expect(SELECTION_ACTS.amend.makesEdition).toBe(true);
  });
});

/** A year as the table moves it: content is what any act but the last two writes. */
interface Year {
  readonly editions: readonly { readonly state: SelectionState; readonly content: number }[];
}

function move({ editions }: Year, act: SelectionAct, content: number): Year {
  const last = editions.at(-1);
  if (last === undefined) throw new Error('a year has an edition');
  const [by = 'district'] = SELECTION_ACTS[act].by;
  const decision = act === 'recommend' ? ofSteering : { ...adopted, outcome: outcomeFor(act) };
  const taken = takeSelectionAct(last.state, { act, by, decision });
  if (!taken.ok) return { editions };
  const next = { state: taken.value, content };
  return { editions: [...(SELECTION_ACTS[act].makesEdition ? editions : editions.slice(0, -1)), next] };
}

const outcomeFor = (act: SelectionAct) =>
  act === 'send-back' ? ('postponed' as const) : ('adopted' as const);

const WHOLE_WAY: readonly SelectionAct[] = ['open-assessment', 'reveal', 'recommend', 'decide'];

it('no sequence of acts alters what was decided', () => {
  const acts = fc.array(fc.constantFrom(...SELECTION_ACT_NAMES), { maxLength: 60 });
  fc.assert(
    fc.property(acts, (sequence) => {
      let year: Year = { editions: [{ state: 'preparing', content: -1 }] };
      const locked = new Map<number, string>();
      for (const [content, act] of [...WHOLE_WAY, ...sequence].entries()) {
        year = move(year, act, content);
        for (const [index, edition] of year.editions.entries())
          if (edition.state === 'decided' && !locked.has(index)) locked.set(index, JSON.stringify(edition));
        for (const [index, seen] of locked) expect(JSON.stringify(year.editions[index])).toBe(seen);
      }
      expect(locked.size).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

describe('judgeReadiness', () => {
  const item = (part: Partial<SelectionItem>) => ({
    verdict: 'chosen' as const,
    selectionClass: 'priority' as const,
    reason: null,
    ...part,
  });
  it.each<[string, ReturnType<typeof item>[], string]>([
    ['all is said', [item({}), item({ verdict: 'refused', reason: 'Kein Träger' } as never)], 'ready'],
    ['a verdict is missing', [item({}), item({ verdict: 'open' } as never)], 'verdict-missing'],
    ['nothing chosen', [item({ verdict: 'deferred', reason: 'Geld' } as never)], 'nothing-chosen'],
    ['no class', [item({ selectionClass: null } as never)], 'class-missing'],
    ['no reason', [item({}), item({ verdict: 'deferred', reason: '  ' } as never)], 'reason-missing'],
    ['nothing at all', [], 'nothing-chosen'],
  ])('%s', (_case, items, expected) => {
    const judged = judgeReadiness(items);
    expect(judged.ok ? 'ready' : judged.refusal.code).toBe(expected);
  });
});

describe('What is seen', () => {
  const reader = (organisationKind: OrganisationKind, accountId: string): Actor => ({
    accountId,
    organisationId: organisationKind,
    organisationKind,
    isAdministrator: true,
  });
  const given = (accountId: string): Assessment => ({
    accountId,
    measureId: 'm',
    criterion: 'need',
    points: 4,
    reason: null,
    revisedPoints: null,
    revisionReason: null,
  });

  it('nobody sees assessments of others before they are revealed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ORGANISATION_KINDS),
        fc.constantFrom('preparing' as const, 'assessing' as const),
        fc.array(fc.constantFrom('a', 'b', 'c')),
        (kind, state, accounts) => {
          const seen = discloseAssessments(reader(kind, 'a'), state, accounts.map(given));
          expect(seen.every(({ accountId }) => accountId === 'a')).toBe(true);
        },
      ),
    );
  });

  it.each<[OrganisationKind, SelectionState, boolean, number]>([
    ['steering-group', 'assessing', true, 1],
    ['district', 'assessing', true, 0],
    ['steering-group', 'revealed', true, 2],
    ['district', 'decided', true, 2],
    ['provider', 'recommended', false, 0],
    ['provider', 'decided', true, 0],
  ])('%s, %s: readable %s, single ones %s', (kind, state, isReadable, count) => {
    const who = reader(kind, kind === 'steering-group' ? 'a' : 'x');
    expect(mayReadSelection(who, state)).toBe(isReadable);
    expect(discloseAssessments(who, state, ['a', 'b'].map(given))).toHaveLength(count);
  });
});
