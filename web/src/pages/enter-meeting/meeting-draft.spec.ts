import { describe, expect, it } from '@jest/globals';
import { draftLike, draftOf, emptyMeeting, toMeeting } from './meeting-draft.js';

const MEETING = {
  committeeId: 'c',
  title: 'Sitzung',
  startsAt: '2026-12-10T08:00:00.000Z',
  endsAt: '2026-12-10T10:30:00.000Z',
  place: 'Kreishaus',
  onlineAddress: null,
  notes: 'Kaffee',
  isPublic: true,
  guests: [{ name: 'Verein', mailAddress: 'post@verein.example' }],
} as unknown as Parameters<typeof draftOf>[0];

describe('The draft of a meeting', () => {
  it('comes back as it was', () => {
    const sent = toMeeting(draftOf(MEETING), null);
    expect([Date.parse(sent.startsAt), Date.parse(sent.endsAt)]).toEqual([
      Date.parse(MEETING.startsAt),
      Date.parse(MEETING.endsAt),
    ]);
    expect(sent).toMatchObject({ committeeId: 'c', place: 'Kreishaus', guests: MEETING.guests });
  });

  it('takes everything but the day from the last time', () => {
    expect(draftLike(MEETING)).toEqual({ ...draftOf(MEETING), day: '' });
  });

  it('is a workshop without a committee', () => {
    expect(toMeeting(emptyMeeting(''), 'last')).toMatchObject({ committeeId: null, likeMeetingId: 'last' });
  });
});
