import { Injectable, type OnModuleInit } from '@nestjs/common';
import { offeringCalledOff, type OfferingCalledOff } from '../../offerings/index.js';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { TellOfCourse } from '../application/tell-of-course.js';

/** A course that does not take place as it was posted is told to those who listen. */
@Injectable()
export class TellWebhooksWhenOfferingIsCalledOff implements EventHandler<OfferingCalledOff>, OnModuleInit {
  readonly name = 'tell-webhooks-when-offering-is-called-off';
  readonly event = offeringCalledOff;
  readonly runsInTransaction = true;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly tell: TellOfCourse,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  handle({ eventId, payload }: Delivery<OfferingCalledOff>): Promise<void> {
    return this.tell.calledOff(payload, eventId);
  }
}
