import { instant, type Instant } from '#libs/calendar';

const HOUR = 3_600_000;

/** The moment some hours after another; before it, where they are negative. */
export function afterHours(moment: Instant, hours: number): Instant {
  return instant(new Date(Date.parse(moment) + hours * HOUR));
}
