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

/** “Donnerstag, 10.12.2026, 9:00 bis 11:30 Uhr” in Berlin; over several days with both. */
export function germanTimes(startsAt: Instant, endsAt: Instant): string {
  const [from, to] = [startsAt, endsAt].map((moment) => TIME.format(new Date(moment)).replace(/^0/, ''));
  const [first, last] = [startsAt, endsAt].map((moment) => DAY.format(new Date(moment)));
  return first === last ? `${first}, ${from} bis ${to} Uhr` : `${first}, ${from} Uhr bis ${last}, ${to} Uhr`;
}

/** “Kreishaus, Saal 1; online: https://…”. */
export function placeWords({
  place,
  onlineAddress,
}: {
  readonly place: string | null;
  readonly onlineAddress: string | null;
}): string {
  return [place, onlineAddress === null ? null : `online: ${onlineAddress}`]
    .filter((part) => part !== null)
    .join('; ');
}
