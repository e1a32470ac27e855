import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { TellOfAddressedCase } from '../application/tell-of-addressed-case.js';
import { referralStepped, type ReferralStepped } from './referral-stepped.event.js';

/** A provider was asked, or answered: the other side is told by mail. */
@Injectable()
export class TellOfAddressedCaseWhenItStepped implements EventHandler<ReferralStepped>, OnModuleInit {
  readonly name = 'tell-of-addressed-case-when-it-stepped';
  readonly event = referralStepped;
  readonly runsInTransaction = true;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly tellOfAddressedCase: TellOfAddressedCase,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ payload }: Delivery<ReferralStepped>): Promise<void> {
    await this.tellOfAddressedCase.execute(payload);
  }
}
