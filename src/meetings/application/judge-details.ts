import type { Instant } from '#libs/calendar';
import { findMeetingFaults, type MeetingDetails } from '#libs/meeting';
import { Refused } from '../../platform/refusal/refused.js';
import { meetingSentence } from './meeting-refused.js';

/** Throws a sentence for each fault of what a meeting shall be. */
export function refuseFaultyDetails(details: MeetingDetails, now: Instant): void {
  const faults = findMeetingFaults(details, now);
  const [first] = faults;
  if (first === undefined) return;
  throw new Refused(
    'invalid',
    first,
    meetingSentence(first),
    faults.map((fault) => ({
      field: fault.field ?? '',
      code: fault.code,
      message: meetingSentence(fault),
    })),
  );
}
