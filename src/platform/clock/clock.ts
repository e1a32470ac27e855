import { Injectable } from '@nestjs/common';
import { dayAt, instant, type Instant, type LocalDate } from '#libs/calendar';
import { Settings } from '../config/settings.js';

/** The zone in which days begin and end for everybody who uses the platform. */
export const TIME_ZONE = 'Europe/Berlin';

/** “Uhr”: the only place that knows what time it is. Stories and demonstrations let it stand still. */
@Injectable()
export class Clock {
  private readonly standsAt: Instant | null;

  constructor(settings: Settings) {
    this.standsAt = settings.CLOCK_STANDS_AT === undefined ? null : instant(settings.CLOCK_STANDS_AT);
  }

  now(): Instant {
    return this.standsAt ?? instant(new Date());
  }

  today(): LocalDate {
    return dayAt(this.now(), TIME_ZONE);
  }
}
