import { Injectable } from '@nestjs/common';
import { parameterAt } from '#libs/rule-parameter';
import { Clock } from '../../platform/clock/clock.js';
import { notFound } from '../../platform/refusal/refused.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';

/** Answers as if there were none, where the district has not decided that data are open. */
@Injectable()
export class RequireOpenData {
  constructor(
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const rows = await this.parameters.all();
    if (parameterAt(rows, 'open-data.published', this.clock.today()) !== 1) throw notFound('Offene Daten');
  }
}
