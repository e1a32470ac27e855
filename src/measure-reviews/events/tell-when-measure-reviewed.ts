import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { TellOfReview } from '../application/tell-of-review.js';
import { measureReviewed, type MeasureReviewed } from './measure-reviewed.event.js';

/** Who carries and who proposed a measure hears what came out, once. */
@Injectable()
export class TellWhenMeasureReviewed implements EventHandler<MeasureReviewed>, OnModuleInit {
  readonly name = 'tell-when-measure-reviewed';
  readonly event = measureReviewed;
  readonly runsInTransaction = true;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly tell: TellOfReview,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  handle({ payload }: Delivery<MeasureReviewed>): Promise<void> {
    return this.tell.execute(payload.reviewId);
  }
}
