import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { MakePlan } from '../application/make-plan.js';
import { planRequested } from './plan-requested.event.js';

/** The search takes up to a minute and runs in the worker; a second run of a finished search changes nothing. */
@Injectable()
export class MakePlanWhenRequested implements EventHandler<{ readonly planRunId: string }>, OnModuleInit {
  readonly name = 'make-plan-when-requested';
  readonly event = planRequested;
  readonly runsInTransaction = false;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly makePlan: MakePlan,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  handle({ payload }: Delivery<{ readonly planRunId: string }>): Promise<void> {
    return this.makePlan.execute(payload.planRunId);
  }
}
