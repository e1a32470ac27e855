import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { referralStepped, type ReferralStepped } from '../../referrals/index.js';
import { CountRegistration } from '../application/count-registration.js';

/** Who comes onto the list is counted by week, so that the count stays when the case is erased. */
@Injectable()
export class CountRegistrationWhenListed implements EventHandler<ReferralStepped>, OnModuleInit {
  readonly name = 'count-registration-when-listed';
  readonly event = referralStepped;
  readonly runsInTransaction = true;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly countRegistration: CountRegistration,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ payload }: Delivery<ReferralStepped>): Promise<void> {
    if (payload.fromState === 'submitted' && payload.toState === 'waiting')
      await this.countRegistration.execute(payload.referralId);
  }
}
