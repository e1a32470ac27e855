import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { referralStepped, type ReferralStepped } from '../../referrals/index.js';
import { CountStep } from '../application/count-step.js';

/** Offers, answers and starts are counted by month, exactly once, so that the counts stay when the case is erased. */
@Injectable()
export class CountStepWhenCaseSteps implements EventHandler<ReferralStepped>, OnModuleInit {
  readonly name = 'count-step-when-case-steps';
  readonly event = referralStepped;
  readonly runsInTransaction = true;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly countStep: CountStep,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  handle({ payload: { referralId, act } }: Delivery<ReferralStepped>): Promise<void> {
    return this.countStep.execute(referralId, act);
  }
}
