import { Injectable, type OnModuleInit } from '@nestjs/common';
import { offeringCalledOff, type OfferingCalledOff } from '../../offerings/index.js';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { TellOfCalledOffCourse } from '../application/tell-of-called-off-course.js';
import { WithdrawOffersOf } from '../application/withdraw-offers-of.js';

/** All offers of the course are withdrawn at once, exactly once; whoever had one waits on at their old position, and is told what else would suit. */
@Injectable()
export class WithdrawOffersWhenCourseIsCalledOff implements EventHandler<OfferingCalledOff>, OnModuleInit {
  readonly name = 'withdraw-offers-when-course-is-called-off';
  readonly event = offeringCalledOff;
  readonly runsInTransaction = true;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly withdrawOffersOf: WithdrawOffersOf,
    private readonly tell: TellOfCalledOffCourse,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ eventId, payload }: Delivery<OfferingCalledOff>): Promise<void> {
    await this.tell.execute(payload, await this.withdrawOffersOf.execute(payload), eventId);
  }
}
