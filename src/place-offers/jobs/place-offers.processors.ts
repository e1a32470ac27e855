import { Processor, WorkerHost } from '@nestjs/bullmq';
import { ExpireDueOffers } from '../application/expire-due-offers.js';
import { FillOffering } from '../application/fill-offering.js';
import { RemindOfOffers } from '../application/remind-of-offers.js';
import { FILL_COURSES_QUEUE, KEEP_OFFER_DEADLINES_QUEUE } from './place-offers.jobs.js';

/** Looks after deadlines twice a minute. */
@Processor(KEEP_OFFER_DEADLINES_QUEUE)
export class KeepOfferDeadlinesProcessor extends WorkerHost {
  constructor(
    private readonly expireDueOffers: ExpireDueOffers,
    private readonly remindOfOffers: RemindOfOffers,
  ) {
    super();
  }

  override async process(): Promise<{ lapsed: number; reminded: number }> {
    return { lapsed: await this.expireDueOffers.execute(), reminded: await this.remindOfOffers.execute() };
  }
}

/** Fills courses when a day begins. */
@Processor(FILL_COURSES_QUEUE)
export class FillCoursesProcessor extends WorkerHost {
  constructor(private readonly fillOffering: FillOffering) {
    super();
  }

  override process(): Promise<number> {
    return this.fillOffering.all();
  }
}
