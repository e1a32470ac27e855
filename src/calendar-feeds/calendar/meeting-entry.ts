import type { Meeting } from '#libs/meeting';
import { placeWords } from '../../meetings/index.js';
import type { FeedEntry } from '../calendar-feed.js';

/** A meeting: title, time and place. Neither notes nor who comes. */
export function meetingEntry(meeting: Meeting): FeedEntry {
  return {
    uid: `sitzung-${meeting.id}@kurskreis`,
    when: { startsAt: meeting.startsAt, endsAt: meeting.endsAt },
    summary: meeting.title,
    location: placeWords(meeting),
    description: '',
    path: `/sitzungen/${meeting.id}`,
    status: meeting.state === 'cancelled' ? 'cancelled' : 'confirmed',
    revision: 0,
  };
}
