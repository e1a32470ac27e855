import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { offeringCalledOff, type OfferingCalledOff } from '../../offerings/index.js';
import { RecordCalledOff } from '../application/record-called-off.js';

/** A course that does not take place as it was posted is kept with its reason. */
@Injectable()
export class RecordCourseWhenCalledOff implements EventHandler<OfferingCalledOff>, OnModuleInit {
  readonly name = 'record-course-when-called-off';
  readonly event = offeringCalledOff;
  readonly runsInTransaction = true;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly recordCalledOff: RecordCalledOff,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  handle({ payload: { offeringId, kind } }: Delivery<OfferingCalledOff>): Promise<void> {
    return this.recordCalledOff.execute(offeringId, kind);
  }
}
