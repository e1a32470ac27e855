import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import type { CommitteeKind, SeatedCommittee } from '#libs/committee';
import type { Actor, OrganisationKind } from '#libs/kernel';
import { abbreviateCommittee } from './abbreviate-committee.js';
import { decisionNumber, yearOf } from './decision-number.js';
import type { DecisionOutcome } from './decision.js';
import { findDecisionFaults, type DecisionDraft } from './judge-decision.js';
import { mayReadDecision } from './may-read-decision.js';

const TODAY = localDate('2026-11-29');

describe('abbreviateCommittee', () => {
  it.each<[CommitteeKind, string, string[], string]>([
    ['working-circle', 'Arbeitskreis Integration', [], 'AK'],
    ['steering-group', 'Steuerungsgruppe', ['AK'], 'SG'],
    ['working-group', 'Arbeitsgruppe Sprache', ['AG1', 'AG3'], 'AG2'],
    ['deciding-body', 'Kreisausschuss', [], 'KA'],
    ['deciding-body', 'Kreistag', [], 'KT'],
    ['deciding-body', 'Ausschuss für Soziales und Teilhabe', [], 'AST'],
    ['deciding-body', 'Ausschuss für Schule und Technik', ['AST'], 'AST2'],
    ['deciding-body', '2. Runde', [], 'R'],
    ['deciding-body', '–', [], 'G'],
  ])('%s “%s”, taken %j: %s', (kind, name, taken, expected) => {
    expect(abbreviateCommittee({ kind, name }, taken)).toBe(expected);
  });
});

it('counts by committee and year of the decision', () => {
  expect(decisionNumber('AK', yearOf(localDate('2025-12-31')), 3)).toBe('AK 2025/3');
});

const COMMITTEE = { id: 'c', activeFrom: localDate('2021-01-01'), activeUntil: null };
const CORRECTED = { committeeId: 'c', decidedOn: localDate('2026-05-01') };

function draft(part: Partial<DecisionDraft>): DecisionDraft {
  return {
    decidedOn: TODAY,
    subject: 'Jahresauswahl',
    wording: 'Die Auswahl wird empfohlen.',
    outcome: 'recommended',
    votesFor: null,
    votesAgainst: null,
    abstentions: null,
    ...part,
  };
}

describe('findDecisionFaults', () => {
  it.each<[string, Partial<DecisionDraft>, string[]]>([
    ['nothing wrong', {}, []],
    ['a day to come', { decidedOn: localDate('2026-11-30') }, ['decided-in-the-future']],
    [
      'before there was such a committee',
      { decidedOn: localDate('2020-12-31') },
      ['committee-was-not-active'],
    ],
    ['no words', { subject: ' ', wording: '' }, ['subject-missing', 'wording-missing']],
    ['a clear vote', { votesFor: 5, votesAgainst: 4, abstentions: 9 }, []],
    ['a tie that carries', { votesFor: 5, votesAgainst: 5 }, ['votes-contradict-outcome']],
    ['a tie that does not', { votesFor: 5, votesAgainst: 5, outcome: 'rejected' }, []],
    ['a qualified majority missed', { votesFor: 9, votesAgainst: 5, outcome: 'rejected' }, []],
    ['half a count', { votesFor: 5 }, ['votes-incomplete']],
    ['abstentions alone', { abstentions: 5 }, ['votes-incomplete']],
  ])('%s', (_case, part, codes) => {
    const faults = findDecisionFaults(draft(part), { today: TODAY, committee: COMMITTEE, corrects: null });
    expect(faults.map(({ code }) => code)).toEqual(codes);
  });

  it.each<[string, string, string, string[]]>([
    ['the same committee, later', 'c', '2026-05-02', []],
    ['the same day', 'c', '2026-05-01', []],
    ['another committee', 'd', '2026-05-02', ['corrects-another-committee']],
    ['earlier', 'c', '2026-04-30', ['corrects-later-decision']],
  ])('a correction by %s', (_case, committeeId, day, codes) => {
    const context = {
      today: TODAY,
      committee: { ...COMMITTEE, id: committeeId },
      corrects: CORRECTED,
    };
    const faults = findDecisionFaults(draft({ decidedOn: localDate(day) }), context);
    expect(faults.map(({ code }) => code)).toEqual(codes);
  });
});

describe('mayReadDecision', () => {
  const actor = (organisationKind: OrganisationKind): Actor => ({
    accountId: 'a',
    organisationId: 'own',
    organisationKind,
    isAdministrator: false,
  });
  const left = (memberUntil: string): SeatedCommittee => ({
    id: 'c',
    kind: 'working-group',
    name: 'c',
    purpose: '',
    isOpen: true,
    isPublic: true,
    activeFrom: localDate('2021-01-01'),
    activeUntil: null,
    version: 1,
    memberships: [
      {
        id: 'm',
        committeeId: 'c',
        organisationId: 'own',
        guestName: null,
        guestMailAddress: null,
        role: 'member',
        memberFrom: localDate('2021-01-01'),
        memberUntil: localDate(memberUntil),
      },
    ],
  });
  const judge = (kind: OrganisationKind, isPublic: boolean, until: string, outcome?: DecisionOutcome) =>
    mayReadDecision(
      actor(kind),
      { ...draft(outcome === undefined ? {} : { outcome }), isPublic, decidedOn: localDate('2026-05-01') },
      left(until),
      TODAY,
    );

  it.each<[OrganisationKind, boolean, string, boolean]>([
    ['provider', false, '2026-12-31', true],
    ['provider', false, '2026-05-01', true],
    ['provider', false, '2026-04-30', false],
    ['provider', true, '2026-04-30', true],
    ['district', false, '2026-04-30', true],
    ['steering-group', false, '2026-04-30', false],
  ])('%s, public %s, member until %s: %s', (kind, isPublic, until, expected) => {
    expect(judge(kind, isPublic, until)).toBe(expected);
  });
});
