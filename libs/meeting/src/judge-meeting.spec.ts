import { describe, expect, it } from '@jest/globals';
import { instant, localDate } from '#libs/calendar';
import { judgeSettling, maySettle, reminderStage, type ReminderStage } from './action-point.js';
import { judgeMeetingAnswer, type MeetingAnswer } from './invitee.js';
import { findMeetingFaults, isPostponed, isToBeTold, judgeMeetingStep } from './judge-meeting.js';
import { MEETING_ACTS, type MeetingAct } from './meeting-acts.js';
import { MEETING_STATES, type MeetingDetails, type MeetingState } from './meeting.js';

const NOW = instant('2026-11-29T12:00:00Z');

const DETAILS: MeetingDetails = {
  title: 'Sitzung',
  startsAt: instant('2026-12-10T09:00:00Z'),
  endsAt: instant('2026-12-10T11:00:00Z'),
  place: 'Kreishaus',
  onlineAddress: null,
  notes: '',
  isPublic: false,
  guests: [],
};

describe('The life of a meeting', () => {
  const steps: readonly [MeetingAct, MeetingState, MeetingState][] = [
    ['invite', 'planned', 'invited'],
    ['postpone', 'invited', 'invited'],
    ['hold', 'invited', 'held'],
    ['release', 'held', 'minutes-released'],
    ['correct', 'minutes-released', 'minutes-released'],
    ['cancel', 'planned', 'cancelled'],
    ['cancel', 'invited', 'cancelled'],
  ];

  it.each(steps)('%s leads from %s to %s', (act, from, to) => {
    expect(judgeMeetingStep({ state: from }, act)).toEqual({ ok: true, value: to });
  });

  it('knows no other step', () => {
    const acts = Object.keys(MEETING_ACTS) as MeetingAct[];
    const lawful = acts.flatMap((act) =>
      MEETING_STATES.filter((state) => judgeMeetingStep({ state }, act).ok).map((state) => `${act} ${state}`),
    );
    expect(lawful.sort()).toEqual(steps.map(([act, from]) => `${act} ${from}`).sort());
  });
});

describe('A meeting that is planned', () => {
  it.each<[string, Partial<MeetingDetails>, readonly string[]]>([
    ['in order', {}, []],
    ['in the past', { startsAt: NOW }, ['meeting-in-the-past', 'meeting-too-long']],
    ['ending before it begins', { endsAt: DETAILS.startsAt }, ['ends-before-start']],
    ['of a whole day', { endsAt: instant('2026-12-10T22:00:00Z') }, ['meeting-too-long']],
    ['nowhere', { place: null }, ['place-missing']],
    ['online', { place: null, onlineAddress: 'https://treffen.example' }, []],
  ])('%s: %j %j', (_what, given, codes) => {
    expect(findMeetingFaults({ ...DETAILS, ...given }, NOW).map(({ code }) => code)).toEqual(codes);
  });

  it('is told of where others would go wrong, and asked anew where it is at another time', () => {
    const elsewhere = { ...DETAILS, place: 'Rathaus' };
    const later = { ...DETAILS, endsAt: instant('2026-12-10T12:00:00Z') };
    expect([isToBeTold(DETAILS, elsewhere), isPostponed(DETAILS, elsewhere)]).toEqual([true, false]);
    expect([isToBeTold(DETAILS, later), isPostponed(DETAILS, later)]).toEqual([true, true]);
    expect(isToBeTold(DETAILS, { ...DETAILS, notes: 'Kaffee', isPublic: true })).toBe(false);
  });
});

describe('An answer to an invitation', () => {
  it.each<[MeetingState, MeetingAnswer, number, string, string | number]>([
    ['invited', 'coming', 2, DETAILS.startsAt, 2],
    ['invited', 'coming', 0, DETAILS.startsAt, 'people-out-of-range'],
    ['invited', 'coming', 21, DETAILS.startsAt, 'people-out-of-range'],
    ['invited', 'not-coming', 5, DETAILS.startsAt, 0],
    ['planned', 'coming', 1, DETAILS.startsAt, 'meeting-not-in-state'],
    ['cancelled', 'coming', 1, DETAILS.startsAt, 'meeting-not-in-state'],
    ['invited', 'coming', 1, NOW, 'meeting-begun'],
  ])('%s, %s with %s people, begins %s: %s', (state, answer, people, startsAt, expected) => {
    const judged = judgeMeetingAnswer({ state, startsAt: instant(startsAt) }, { answer, people }, NOW);
    expect(judged.ok ? judged.value : judged.refusal.code).toBe(expected);
  });
});

describe('A task', () => {
  const rules = { soonDays: 7, longOverdueDays: 14 };

  it.each<[string, ReminderStage | null]>([
    ['2026-12-07', null],
    ['2026-12-06', 'soon'],
    ['2026-11-29', 'soon'],
    ['2026-11-28', 'overdue'],
    ['2026-11-16', 'overdue'],
    ['2026-11-15', 'long-overdue'],
  ])('due on %s is %s', (dueOn, stage) => {
    const point = { state: 'open', dueOn: localDate(dueOn) } as const;
    expect(reminderStage(point, localDate('2026-11-29'), rules)).toBe(stage);
    expect(reminderStage({ ...point, state: 'done' }, localDate('2026-11-29'), rules)).toBeNull();
  });

  it('is settled once, by its owner or the Kreisverwaltung', () => {
    const actor = {
      accountId: 'a',
      organisationId: 'own',
      organisationKind: 'provider',
      isAdministrator: false,
    } as const;
    expect(maySettle(actor, { ownerId: 'own' })).toBe(true);
    expect(maySettle(actor, { ownerId: 'other' })).toBe(false);
    expect(maySettle({ ...actor, organisationKind: 'district' }, { ownerId: 'other' })).toBe(true);
    expect([judgeSettling({ state: 'open' }).ok, judgeSettling({ state: 'done' }).ok]).toEqual([true, false]);
  });
});
