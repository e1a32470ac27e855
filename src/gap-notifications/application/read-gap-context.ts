import { Injectable } from '@nestjs/common';
import { parameterAt } from '#libs/rule-parameter';
import { Clock } from '../../platform/clock/clock.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import type { GapNames } from '../gap-names.js';
import { NameGaps } from './name-gaps.js';

/** “Zum Anzeigen von Lücken”: the names of what they speak of, and below which count nothing is shown. */
@Injectable()
export class ReadGapContext {
  constructor(
    private readonly nameGaps: NameGaps,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<{ readonly names: GapNames; readonly smallCellThreshold: number }> {
    const parameters = await this.parameters.all();
    return {
      names: await this.nameGaps.execute(),
      smallCellThreshold: parameterAt(parameters, 'small-cell.member-threshold', this.clock.today()),
    };
  }
}
