import { dayAt, instant, type Instant, type LocalDate } from '#libs/calendar';
import { TIME_ZONE } from '../../src/platform/clock/clock.js';

/** A clock that stands still until a story moves it. Takes the place of the real one in every process of the house. */
export class StandingClock {
  private moment: Instant;

  constructor(moment: string) {
    this.moment = instant(moment);
  }

  now(): Instant {
    return this.moment;
  }

  today(): LocalDate {
    return dayAt(this.moment, TIME_ZONE);
  }

  moveTo(moment: string): void {
    this.moment = instant(moment);
  }
}
