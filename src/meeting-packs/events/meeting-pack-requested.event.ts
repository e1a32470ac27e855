import type { Actor } from '#libs/kernel';
import { eventKind } from '../../platform/outbox/event.js';

/** Which pack is wanted, in which run, and for whom: whether they lead the committee is judged again when it is written. */
export interface MeetingPackRequested extends Pick<
  Actor,
  'accountId' | 'organisationId' | 'organisationKind'
> {
  readonly meetingId: string;
  readonly workRunId: string;
}

/** “Sitzungsmappe angefordert”. */
export const meetingPackRequested = eventKind<MeetingPackRequested>('meeting-pack-requested', 1);
