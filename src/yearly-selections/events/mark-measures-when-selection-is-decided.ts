import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { MarkMeasures } from '../application/mark-measures.js';
import { selectionDecided, type SelectionDecided } from './selection-decided.event.js';

/** A decision reaches the measures themselves: chosen ones are ready to begin. */
@Injectable()
export class MarkMeasuresWhenSelectionIsDecided implements EventHandler<SelectionDecided>, OnModuleInit {
  readonly name = 'mark-measures-when-selection-is-decided';
  readonly event = selectionDecided;
  readonly runsInTransaction = true;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly markMeasures: MarkMeasures,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ payload: { selectionId } }: Delivery<SelectionDecided>): Promise<void> {
    await this.markMeasures.execute(selectionId);
  }
}
