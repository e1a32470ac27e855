import { Injectable } from '@nestjs/common';
import { RequestGapCheck } from '../../coverage/index.js';
import { RequestPlan } from '../../planning/index.js';
import type { ExampleActors } from './add-example-members.js';

/** “Ersten Blick anfordern”: the first gap check and the first plan, as the district would. Both are made by whoever works off events. */
@Injectable()
export class AskForFirstLook {
  constructor(
    private readonly requestGapCheck: RequestGapCheck,
    private readonly requestPlan: RequestPlan,
  ) {}

  async execute(actors: ExampleActors): Promise<void> {
    const district = actors.get('landkreis');
    if (district === undefined) return;
    await this.requestGapCheck.execute(district, null);
    await this.requestPlan.execute(district);
  }
}
