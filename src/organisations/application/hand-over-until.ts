import { Injectable } from '@nestjs/common';
import { addDays, endOfDay, type Instant } from '#libs/calendar';
import { parameterAt } from '#libs/rule-parameter';
import { Clock, TIME_ZONE } from '../../platform/clock/clock.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';

/** “Gültig bis” of what opens an account to whoever it is handed over to, an invitation or a first password: a Regelwert, to the end of the day. */
@Injectable()
export class HandOverUntil {
  constructor(
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<Instant> {
    const today = this.clock.today();
    const days = parameterAt(await this.parameters.all(), 'sign-in.invitation-days', today);
    return endOfDay(addDays(today, days), TIME_ZONE);
  }
}
