import { daysBetween, type LocalDate } from '#libs/calendar';
import type { Offering, OfferingState } from './offering.js';
import { isLive } from './offering-states.js';

/**
 * “Stand am Tag”: what dates and figures say about an offering that was posted as open: it has ended or started; it is secured
 * once its minimum is reached; and below the minimum it is at risk from `atRiskDays` before the start. A planned offering stays
 * planned until its last day is over: a day that passes does not begin a course that nobody opened. One that was called off stays
 * what its provider said.
 */
export function offeringStateOn(
  offering: Pick<Offering, 'state' | 'startsOn' | 'endsOn' | 'minimumSize' | 'sections'>,
  today: LocalDate,
  atRiskDays: number,
): OfferingState {
  if (!isLive(offering.state)) return offering.state;
  if (offering.endsOn !== null && offering.endsOn < today) return 'ended';
  if (offering.state === 'planned') return 'planned';
  if (offering.startsOn <= today) return 'started';
  const registered = offering.sections[0]?.taken ?? 0;
  if (registered >= offering.minimumSize) return 'secured';
  return daysBetween(today, offering.startsOn) <= atRiskDays ? 'at-risk' : 'open';
}
