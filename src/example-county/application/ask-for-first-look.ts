import { Injectable } from '@nestjs/common';
import { RequestGapCheck } from '../../coverage/index.js';
import type { LocalDate } from '#libs/calendar';
import { RequestPlan } from '../../planning/index.js';
import { AddExampleHistory } from './add-example-history.js';
import type { ExampleActors } from './add-example-members.js';

/** “Ersten Blick vorbereiten”: what was before it; then the first gap check and the first plan, as the district would. Both are made by whoever works off events. */
@Injectable()
export class AskForFirstLook {
  constructor(
    private readonly history: AddExampleHistory,
    private readonly requestGapCheck: RequestGapCheck,
    private readonly requestPlan: RequestPlan,
  ) {}

  async execute(today: LocalDate, actors: ExampleActors): Promise<void> {
    await this.history.execute(today);
    const district = actors.get('landkreis');
    if (district === undefined) return;
    await this.requestGapCheck.execute(district, null);
    await this.requestPlan.execute(district);
  }
}
