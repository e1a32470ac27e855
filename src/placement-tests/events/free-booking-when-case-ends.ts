import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FINAL_STATES } from '#libs/referral';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { referralStepped, type ReferralStepped } from '../../referrals/index.js';
import { FreeBooking } from '../application/free-booking.js';

/** A case that is over needs no test any more: its place is free for another. */
@Injectable()
export class FreeBookingWhenCaseEnds implements EventHandler<ReferralStepped>, OnModuleInit {
  readonly name = 'free-booking-when-case-ends';
  readonly event = referralStepped;
  readonly runsInTransaction = true;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly freeBooking: FreeBooking,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ payload }: Delivery<ReferralStepped>): Promise<void> {
    if (FINAL_STATES.includes(payload.toState)) await this.freeBooking.execute(payload.referralId);
  }
}
