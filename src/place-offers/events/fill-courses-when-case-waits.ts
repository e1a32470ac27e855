import { Injectable, type OnModuleInit } from '@nestjs/common';
import { referralStepped, type ReferralStepped } from '../../referrals/index.js';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { FillOffering } from '../application/fill-offering.js';

/** The case is on the list, for the first time or again: its wishes wake up. Harmless to hear again. */
@Injectable()
export class FillCoursesWhenCaseWaits implements EventHandler<ReferralStepped>, OnModuleInit {
  readonly name = 'fill-courses-when-case-waits';
  readonly event = referralStepped;
  readonly runsInTransaction = false;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly fillOffering: FillOffering,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ payload }: Delivery<ReferralStepped>): Promise<void> {
    if (payload.toState === 'waiting') await this.fillOffering.forCase(payload.referralId);
  }
}
