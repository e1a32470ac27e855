import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { TellOfMeasure } from '../application/tell-of-measure.js';
import { measureStepped, type MeasureStepped } from './measure-stepped.event.js';

/** What becomes of a measure is told to those whom it concerns, once. */
@Injectable()
export class TellWhenMeasureSteps implements EventHandler<MeasureStepped>, OnModuleInit {
  readonly name = 'tell-when-measure-steps';
  readonly event = measureStepped;
  readonly runsInTransaction = true;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly tellOfMeasure: TellOfMeasure,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  handle({ payload }: Delivery<MeasureStepped>): Promise<void> {
    return this.tellOfMeasure.execute(payload.stepId);
  }
}
