import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { GapCheckRepository } from '../persistence/gap-check.repository.js';
import { ChooseCheckDay } from './choose-check-day.js';

/** “Prüfung beginnen”: waits until no other check runs, then says which day is checked. Comes first in its transaction. */
@Injectable()
export class BeginCheck {
  constructor(
    private readonly checks: GapCheckRepository,
    private readonly chooseCheckDay: ChooseCheckDay,
  ) {}

  async execute(wished: LocalDate | null): Promise<LocalDate> {
    await this.checks.waitForOtherChecks();
    return this.chooseCheckDay.execute(wished);
  }
}
