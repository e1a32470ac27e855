import { dayAt, type Instant } from '#libs/calendar';
import { momentWords } from '#libs/coverage-report';
import type { Decision } from '#libs/decision';
import type { AgendaItem } from '#libs/meeting';
import type { MeetingHead, MinutesFacts, MinutesPaperEntry, PackAgendaItem } from '#libs/meeting-pack';
import { germanTimes, placeWords, type MeetingDetailsView } from '../meetings/index.js';
import { TIME_ZONE } from '../platform/clock/clock.js';

/** What stands at the head of a paper of a meeting, as things stood at a moment. */
export function headOf(
  { meeting, committeeName }: Pick<MeetingDetailsView, 'meeting' | 'committeeName'>,
  districtName: string,
  standsAt: Instant,
): MeetingHead {
  return {
    districtName,
    committeeName: committeeName ?? 'Workshop, offen für alle Mitglieder',
    meetingTitle: meeting.title,
    when: germanTimes(meeting.startsAt, meeting.endsAt),
    place: placeWords(meeting) || 'steht noch nicht fest',
    createdAt: standsAt,
    standing: momentWords(standsAt, TIME_ZONE),
  };
}

/** Items that are taken up, each with the sentences that were frozen for it. */
export function agendaOf({ items }: Pick<MeetingDetailsView, 'items'>): readonly PackAgendaItem[] {
  return takenUp(items).map(({ number, title, note, plannedMinutes, evidence }) => ({
    number,
    title,
    note,
    plannedMinutes,
    papers: evidence.map(({ sentence }) => sentence),
  }));
}

/** What the minutes say of each item, of a version or of the draft, with what was decided and agreed under it. */
export function entriesOf(
  view: MeetingDetailsView,
  version: MeetingDetailsView['versions'][number] | null,
): readonly MinutesPaperEntry[] {
  const said = version?.entries ?? takenUp(view.items).map((item) => ({ ...item, itemId: item.id }));
  return said.map(({ itemId, number, title, minutes }) => ({
    number,
    title,
    minutes,
    decisions: view.decisions
      .filter(({ agendaItem }) => agendaItem === String(number))
      .map((decision) => ({ ...decision, votes: votesOf(decision) })),
    tasks: view.actionPoints.filter(({ agendaItemId }) => agendaItemId === itemId),
  }));
}

/** Who was there, and who was asked and was not. */
export function attendanceOf({
  invitees,
}: Pick<MeetingDetailsView, 'invitees'>): Pick<MinutesFacts, 'present' | 'absent'> {
  return {
    present: invitees.flatMap(({ name, present }) =>
      present === null || present === 0 ? [] : [{ name, people: present }],
    ),
    absent: invitees.filter(({ present }) => present === 0).map(({ name }) => name),
  };
}

/** The name of a file: „niederschrift_2026-12-03“. */
export function fileNameOf(what: string, { meeting }: Pick<MeetingDetailsView, 'meeting'>): string {
  return `${what}_${dayAt(meeting.startsAt, TIME_ZONE)}`;
}

function takenUp<T extends Pick<AgendaItem, 'position'> & { readonly number: number | null }>(
  items: readonly T[],
): readonly (T & { readonly number: number })[] {
  return items
    .flatMap((item) => (item.number === null ? [] : [{ ...item, number: item.number }]))
    .toSorted((a, b) => a.number - b.number);
}

function votesOf({ votesFor, votesAgainst, abstentions }: Decision): string {
  if (votesFor === null) return '';
  return `${votesFor} dafür, ${votesAgainst ?? 0} dagegen, ${abstentions ?? 0} Enthaltungen`;
}
