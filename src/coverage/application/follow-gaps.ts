import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  compareGaps,
  findGaps,
  findWaysOut,
  type CoverageSnapshot,
  type GapComparison,
  type Placement,
} from '#libs/coverage';
import { parameterAt } from '#libs/rule-parameter';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { GapRepository } from '../persistence/gap.repository.js';
import { ReadWayOutRules } from './read-way-out-rules.js';

/** “Lücken fortschreiben”: what a snapshot means for the gaps that are open, and what would help. Writes nothing. */
@Injectable()
export class FollowGaps {
  constructor(
    private readonly gaps: GapRepository,
    private readonly readWayOutRules: ReadWayOutRules,
    private readonly parameters: FindRuleParameters,
  ) {}

  async execute(snapshot: CoverageSnapshot, placement: Placement): Promise<GapComparison> {
    const { today, settings } = snapshot;
    const found = findGaps(snapshot, placement);
    const waysOut = findWaysOut(snapshot, placement, found, await this.readWayOutRules.execute(today));
    const withWays = found.map((gap, index) => ({
      ...gap,
      evidence: { ...gap.evidence, waysOut: waysOut[index] ?? [] },
    }));
    return compareGaps(await this.gaps.findOpen(), withWays, {
      today,
      checksUntilClosed: settings.checksUntilClosed,
      growthPeople: parameterAt(await this.parameters.all(), 'notice.growth-people', today),
      newId: () => randomUUID(),
    });
  }
}
