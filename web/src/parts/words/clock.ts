const CLOCK = new Intl.DateTimeFormat('de-DE', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Berlin',
});
const FULL = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Berlin',
});

/** The time of day in Germany, as a field of the browser takes it: `08:30`. */
export function clockInGermany(instant: string): string {
  return CLOCK.format(new Date(instant));
}

/**
 * The instant of a day and time on a German clock, `2026-12-01` and `08:30`. Empty where one of them is missing: the server then says
 * what it wants. In the hour that a clock shows twice it is the first; one that no clock shows is an hour later.
 */
export function instantInGermany(day: string, time: string): string {
  if (day === '' || time === '') return '';
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asUtc)) return '';
  for (const hoursAhead of [2, 1]) {
    const candidate = new Date(asUtc - hoursAhead * 3_600_000);
    if (FULL.format(candidate) === `${day} ${time}`) return candidate.toISOString();
  }
  return new Date(asUtc - 3_600_000).toISOString();
}
