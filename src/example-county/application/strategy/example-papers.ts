import { addDays, instantAt, type Instant, type LocalDate } from '#libs/calendar';
import type { ActionPoint, AgendaEvidence, AgendaItem, Invitee, Meeting } from '#libs/meeting';
import type { MeetingWithPapers } from '../../../meetings/index.js';
import { EXAMPLE_ORGANISATIONS, organisationId } from '../../plan/example-organisations.js';
import { EXAMPLE_COMMITTEES } from '../../plan/strategy/example-committees.js';
import { strategyId } from '../../plan/strategy/example-concept.js';
import {
  EXAMPLE_MEETINGS,
  type ExampleItem,
  type ExampleMeeting,
} from '../../plan/strategy/example-meetings.js';

/** The id of a meeting of the example. */
export function exampleMeetingId(key: string): string {
  return strategyId('meeting', key);
}

/** All meetings of the example with their papers, as they stand on a day. */
export function examplePapers(today: LocalDate): readonly MeetingWithPapers[] {
  return EXAMPLE_MEETINGS.map((plan) => papersOf(plan, today));
}

function papersOf(plan: ExampleMeeting, today: LocalDate): MeetingWithPapers {
  const meeting = meetingOf(plan, today);
  const items = plan.items.map((item, index) => itemOf(plan, item, index));
  const isOver = plan.state === 'minutes-released';
  return {
    meeting,
    items,
    invitees: plan.state === 'planned' ? [] : inviteesOf(plan, isOver),
    actionPoints: plan.items.flatMap((item, index) => tasksOf(plan, { item, index }, today)),
    versions: isOver
      ? [
          {
            meetingId: meeting.id,
            number: 1,
            releasedAt: momentOn(addDays(today, plan.inDays + 5), '10:00'),
            releasedBy: organisationId('landkreis'),
            reason: null,
            entries: items.map(({ id, title, minutes }, index) => ({
              itemId: id,
              number: index + 1,
              title,
              minutes,
            })),
          },
        ]
      : [],
  };
}

function meetingOf(plan: ExampleMeeting, today: LocalDate): Meeting {
  const { key, kind, committee, title, place, state, isPublic, inDays } = plan;
  const day = addDays(today, inDays);
  return {
    id: exampleMeetingId(key),
    kind,
    committeeId: committee === null ? null : strategyId('committee', committee),
    title,
    place,
    state,
    isPublic,
    startsAt: momentOn(day, '09:00'),
    endsAt: momentOn(day, '11:30'),
    onlineAddress: null,
    notes: '',
    guests: [],
    stateReason: null,
    sequence: 0,
    version: 1,
  };
}

function itemOf(plan: ExampleMeeting, item: ExampleItem, index: number): AgendaItem {
  const { source, title, plannedMinutes, minutes, suggestedBy } = item;
  return {
    id: itemId(plan, index),
    meetingId: exampleMeetingId(plan.key),
    position: (index + 1) * 10,
    source,
    title,
    note: '',
    plannedMinutes,
    evidence: evidenceOf(source),
    state: suggestedBy === null ? 'accepted' : 'proposed',
    suggestedBy: suggestedBy === null ? null : organisationId(suggestedBy),
    minutes,
    version: 1,
  };
}

/** What the next Arbeitskreis has from the last one. */
function evidenceOf(source: AgendaItem['source']): readonly AgendaEvidence[] {
  const last = EXAMPLE_MEETINGS.find(({ key }) => key === 'ak-letzte');
  if (last === undefined) return [];
  if (source === 'last-minutes') return [{ id: exampleMeetingId(last.key), sentence: last.title }];
  if (source !== 'open-tasks') return [];
  return last.items.flatMap((item, index) =>
    item.tasks.flatMap(({ wording, doneInDays }, count) =>
      doneInDays === null ? [{ id: taskId(last, index, count), sentence: wording }] : [],
    ),
  );
}

function inviteesOf(plan: ExampleMeeting, isOver: boolean): readonly Invitee[] {
  const group = EXAMPLE_COMMITTEES.find(
    ({ key, kind }) => key === plan.committee && kind === 'working-group',
  );
  const logins =
    group === undefined
      ? EXAMPLE_ORGANISATIONS.map(({ login }) => login)
      : [...group.leads, ...group.members];
  return logins.map((login, index) => {
    const comes = isOver && index % 4 !== 3;
    return {
      id: strategyId('meeting-invitee', `${plan.key} ${login}`),
      meetingId: exampleMeetingId(plan.key),
      organisationId: organisationId(login),
      guestName: null,
      guestMailAddress: null,
      answer: comes ? 'coming' : null,
      people: comes ? 1 : null,
      answeredAt: null,
      present: isOver ? Number(comes) : null,
    };
  });
}

function tasksOf(
  plan: ExampleMeeting,
  { item, index }: { readonly item: ExampleItem; readonly index: number },
  today: LocalDate,
): readonly ActionPoint[] {
  const day = addDays(today, plan.inDays);
  return item.tasks.map(({ wording, owner, dueInDays, doneInDays }, count) => ({
    id: taskId(plan, index, count),
    meetingId: exampleMeetingId(plan.key),
    agendaItemId: itemId(plan, index),
    wording,
    ownerId: organisationId(owner),
    dueOn: addDays(day, dueInDays),
    state: doneInDays === null ? 'open' : 'done',
    doneOn: doneInDays === null ? null : addDays(day, doneInDays),
    doneNote: null,
  }));
}

function itemId({ key }: ExampleMeeting, index: number): string {
  return strategyId('agenda-item', `${key} ${index}`);
}

function taskId({ key }: ExampleMeeting, index: number, count: number): string {
  return strategyId('action-point', `${key} ${index} ${count}`);
}

function momentOn(day: LocalDate, clock: string): Instant {
  return instantAt(day, clock, 'Europe/Berlin');
}
