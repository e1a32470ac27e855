import { Injectable, type OnModuleInit } from '@nestjs/common';
import { offeringChanged } from '../../offerings/index.js';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { TellOfCourse } from '../application/tell-of-course.js';

/** A course that was posted, changed, confirmed or imported is told to those who listen. */
@Injectable()
export class TellWebhooksWhenOfferingChanges
  implements EventHandler<{ readonly offeringId: string }>, OnModuleInit
{
  readonly name = 'tell-webhooks-when-offering-changes';
  readonly event = offeringChanged;
  readonly runsInTransaction = true;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly tell: TellOfCourse,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  handle({ eventId, payload }: Delivery<{ readonly offeringId: string }>): Promise<void> {
    return this.tell.changed(payload.offeringId, eventId);
  }
}
