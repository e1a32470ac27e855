import type { Instant } from '#libs/calendar';
import { TIME_ZONE } from '../../platform/clock/clock.js';

const DAY = new Intl.DateTimeFormat('de-DE', {
  timeZone: TIME_ZONE,
  weekday: 'long',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});
const TIME = new Intl.DateTimeFormat('de-DE', { timeZone: TIME_ZONE, hour: '2-digit', minute: '2-digit' });

/** “Montag, 23.11.2026, 9:00 bis 11:30 Uhr” in Berlin. */
export function germanTimes(startsAt: Instant, endsAt: Instant): string {
  const [from, to] = [startsAt, endsAt].map((moment) => TIME.format(new Date(moment)).replace(/^0/, ''));
  return `${DAY.format(new Date(startsAt))}, ${from} bis ${to} Uhr`;
}
