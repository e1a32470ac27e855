import { Injectable, type OnModuleInit } from '@nestjs/common';
import { offeringChanged } from '../../offerings/index.js';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { FillOffering } from '../application/fill-offering.js';

/** A place may have become free. Each offer is made in a transaction of its own, so the event may be heard again: then nothing is left to fill. */
@Injectable()
export class FillCourseWhenItChanged implements EventHandler<{ readonly offeringId: string }>, OnModuleInit {
  readonly name = 'fill-course-when-it-changed';
  readonly event = offeringChanged;
  readonly runsInTransaction = false;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly fillOffering: FillOffering,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ payload }: Delivery<{ readonly offeringId: string }>): Promise<void> {
    await this.fillOffering.execute(payload.offeringId);
  }
}
