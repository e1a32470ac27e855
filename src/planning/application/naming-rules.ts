import { Injectable } from '@nestjs/common';
import { parameterAt } from '#libs/rule-parameter';
import { Clock } from '../../platform/clock/clock.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';

/** “Regeln der Anzeige”: the threshold under which no member sees a count. */
@Injectable()
export class NamingRules {
  constructor(
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async smallCellThreshold(): Promise<number> {
    return parameterAt(await this.parameters.all(), 'small-cell.member-threshold', this.clock.today());
  }
}
