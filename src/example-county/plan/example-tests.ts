import { addDays, instant, isoWeekday, type Instant, type LocalDate } from '#libs/calendar';
import type { SiteKey } from './courses/example-sites.js';

/** “Einstufungstermin des Beispiels”. */
export interface ExampleTest {
  readonly provider: string;
  readonly site: SiteKey;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly places: number;
}

/** Site, days from today (moved to a Monday where they fall on a weekend), hour in UTC, places. */
const PLAN = [
  ['vhs', 'vhs-germersheim', 3, 8, 12],
  ['sprachschule', 'sprachschule-germersheim', 6, 13, 8],
  ['bildungswerk', 'bildungswerk-kandel', 9, 8, 10],
  ['vhs', 'vhs-woerth', 13, 8, 12],
  ['frauenbildung', 'frauenbildung-woerth', 16, 9, 6],
] as const;
const LASTS_HOURS = 2;

/** The test dates of the next weeks. */
export function exampleTests(today: LocalDate): readonly ExampleTest[] {
  return PLAN.map(([provider, site, days, hour, places]) => {
    const day = onAWeekday(addDays(today, days));
    const at = (hours: number): Instant => instant(`${day}T${String(hours).padStart(2, '0')}:00:00Z`);
    return { provider, site, startsAt: at(hour), endsAt: at(hour + LASTS_HOURS), places };
  });
}

function onAWeekday(day: LocalDate): LocalDate {
  return isoWeekday(day) > 5 ? addDays(day, 8 - isoWeekday(day)) : day;
}
