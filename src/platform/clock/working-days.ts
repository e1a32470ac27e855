import { Injectable } from '@nestjs/common';
import { getHolidays } from 'feiertagejs';
import { addWorkingDays, endOfDay, type Instant, type LocalDate } from '#libs/calendar';
import { Settings } from '../config/settings.js';
import { TIME_ZONE } from './clock.js';

/** “Arbeitstage” with the holidays of the Land in which the county lies. */
@Injectable()
export class WorkingDays {
  private readonly years = new Map<string, ReadonlySet<string>>();

  constructor(private readonly settings: Settings) {}

  /** The last of so many working days after a day; backwards where negative. */
  add(from: LocalDate, days: number): LocalDate {
    return addWorkingDays(from, days, (day) => this.isHoliday(day));
  }

  /** The moment in which a day ends for everybody who uses the platform. */
  endOf(day: LocalDate): Instant {
    return endOfDay(day, TIME_ZONE);
  }

  isHoliday(day: LocalDate): boolean {
    const land = this.settings.holidaysOf;
    const year = day.slice(0, 4);
    const known = this.years.get(`${land} ${year}`);
    const holidays = known ?? new Set(getHolidays(Number(year), land).map(({ dateString }) => dateString));
    if (known === undefined) this.years.set(`${land} ${year}`, holidays);
    return holidays.has(day);
  }
}
