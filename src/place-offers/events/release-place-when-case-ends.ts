import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ReferralAct } from '#libs/referral';
import { referralStepped, type ReferralStepped } from '../../referrals/index.js';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { ReleasePlaceOf } from '../application/release-place-of.js';

/** Acts after which nobody needs the place that the case holds. */
const ENDS: readonly ReferralAct[] = ['end', 'revoke', 'expire'];

/** The case is over, so its place is freed, exactly once. */
@Injectable()
export class ReleasePlaceWhenCaseEnds implements EventHandler<ReferralStepped>, OnModuleInit {
  readonly name = 'release-place-when-case-ends';
  readonly event = referralStepped;
  readonly runsInTransaction = true;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly releasePlaceOf: ReleasePlaceOf,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ payload }: Delivery<ReferralStepped>): Promise<void> {
    if (ENDS.includes(payload.act)) await this.releasePlaceOf.execute(payload.referralId);
  }
}
