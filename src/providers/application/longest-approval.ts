import { Injectable } from '@nestjs/common';
import { parameterAt } from '#libs/rule-parameter';
import { Clock } from '../../platform/clock/clock.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';

/** “Längste Dauer einer Zulassung” (IntV §20(2)), as the rule of today says. */
@Injectable()
export class LongestApproval {
  constructor(
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async years(): Promise<number> {
    return parameterAt(await this.parameters.all(), 'approval.longest-years', this.clock.today());
  }
}
