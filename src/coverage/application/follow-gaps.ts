import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  compareGaps,
  findGaps,
  type CoverageSnapshot,
  type GapComparison,
  type Placement,
} from '#libs/coverage';
import { parameterAt } from '#libs/rule-parameter';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { GapRepository } from '../persistence/gap.repository.js';

/** “Lücken fortschreiben”: what a snapshot means for the gaps that are open. Writes nothing. */
@Injectable()
export class FollowGaps {
  constructor(
    private readonly gaps: GapRepository,
    private readonly parameters: FindRuleParameters,
  ) {}

  async execute(snapshot: CoverageSnapshot, placement: Placement): Promise<GapComparison> {
    const { today, settings } = snapshot;
    return compareGaps(await this.gaps.findOpen(), findGaps(snapshot, placement), {
      today,
      checksUntilClosed: settings.checksUntilClosed,
      growthPeople: parameterAt(await this.parameters.all(), 'notice.growth-people', today),
      newId: () => randomUUID(),
    });
  }
}
