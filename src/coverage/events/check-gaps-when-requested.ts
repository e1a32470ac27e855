import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { Refused } from '../../platform/refusal/refused.js';
import { CarryOutGapCheck } from '../application/carry-out-gap-check.js';
import { gapCheckRequested, type GapCheckRequested } from './gap-check-requested.event.js';

/**
 * A requested check runs in the worker. It needs a transaction of its own (one moment, one check at a time), and may run
 * again: a second check of the same day and state changes nothing.
 */
@Injectable()
export class CheckGapsWhenRequested implements EventHandler<GapCheckRequested>, OnModuleInit {
  readonly name = 'check-gaps-when-requested';
  readonly event = gapCheckRequested;
  readonly runsInTransaction = false;
  private readonly logger = new Logger(CheckGapsWhenRequested.name);

  constructor(
    private readonly handlers: EventHandlers,
    private readonly carryOutGapCheck: CarryOutGapCheck,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ payload }: Delivery<GapCheckRequested>): Promise<void> {
    try {
      await this.carryOutGapCheck.execute(payload);
    } catch (error) {
      // A refusal stays one however often it is tried: between the request and now a later day was checked.
      if (!(error instanceof Refused)) throw error;
      this.logger.warn(error.message);
    }
  }
}
