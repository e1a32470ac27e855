import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { parameterAt } from '#libs/rule-parameter';
import { Clock } from '../../platform/clock/clock.js';
import { WorkingDays } from '../../platform/clock/working-days.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';

/** “Frist zur Antwort”: until when a provider that is asked today is to answer. */
@Injectable()
export class AnswerDeadline {
  constructor(
    private readonly parameters: FindRuleParameters,
    private readonly workingDays: WorkingDays,
    private readonly clock: Clock,
  ) {}

  async fromToday(): Promise<LocalDate> {
    const today = this.clock.today();
    const days = parameterAt(await this.parameters.all(), 'referral.answer-working-days', today);
    return this.workingDays.add(today, days);
  }
}
