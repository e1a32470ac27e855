import { Injectable } from '@nestjs/common';
import type { CandidateSource } from '#libs/planning';
import { FindOfferings } from '../../offerings/index.js';
import { PlanRepository } from '../persistence/plan.repository.js';

/** “Belegte Räume”: where a course comes about that was proposed before. As long as it is live, its room is not asked for again. */
@Injectable()
export class FindBusyRooms {
  constructor(
    private readonly plans: PlanRepository,
    private readonly offerings: FindOfferings,
  ) {}

  async execute(): Promise<CandidateSource['busyRooms']> {
    const live = new Set((await this.offerings.live()).map(({ id }) => id));
    return (await this.plans.findTakenOver())
      .filter(({ offeringId }) => offeringId !== null && live.has(offeringId))
      .flatMap(({ siteId, dayparts }) => dayparts.map((daypart) => ({ siteId, daypart })));
  }
}
