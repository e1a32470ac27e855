import { Injectable } from '@nestjs/common';
import { germanDay, type LocalDate } from '#libs/calendar';
import { Clock } from '../../platform/clock/clock.js';
import { Refused } from '../../platform/refusal/refused.js';
import { GapCheckRepository } from '../persistence/gap-check.repository.js';

/**
 * “Prüftag”: today where none is wished. Gaps live forward in time, so no day is checked after a later one was, and none
 * before it has come. Refuses `check-in-future`, `check-out-of-order`.
 */
@Injectable()
export class ChooseCheckDay {
  constructor(
    private readonly checks: GapCheckRepository,
    private readonly clock: Clock,
  ) {}

  async execute(wished: LocalDate | null): Promise<LocalDate> {
    const today = this.clock.today();
    const date = wished ?? today;
    if (date > today) {
      throw new Refused(
        'invalid',
        { code: 'check-in-future', field: 'date' },
        'Geprüft werden kann nur der heutige oder ein vergangener Tag.',
      );
    }
    const later = await this.checks.findLater(date);
    if (later !== null) {
      throw new Refused(
        'conflict',
        { code: 'check-out-of-order', field: 'date', facts: { later } },
        `Für den ${germanDay(later)} wurde schon geprüft: Frühere Tage lassen sich nicht mehr nachholen.`,
      );
    }
    return date;
  }
}
