import { Injectable } from '@nestjs/common';
import { decideTakenOver, type ProposalDecision } from '#libs/planning';
import { parameterAt } from '#libs/rule-parameter';
import type { OfferingRecord } from '../../offerings/index.js';
import { CountOffers } from '../../place-offers/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';

/** “Beurteilen, ob genug kommen”, as of now. */
@Injectable()
export class JudgeTakenOver {
  constructor(
    private readonly countOffers: CountOffers,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async execute({ id, startsOn, minimumSize, sections }: OfferingRecord): Promise<ProposalDecision> {
    const today = this.clock.today();
    const { open, accepted } = (await this.countOffers.of([id]))(id);
    return decideTakenOver(
      {
        startsOn,
        minimumSize,
        registered: sections[0]?.taken ?? 0,
        acceptedOffers: accepted,
        openOffers: open,
      },
      {
        today,
        decideDaysBefore: parameterAt(await this.parameters.all(), 'planning.decide-days-before', today),
      },
    );
  }
}
