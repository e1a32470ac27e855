import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { TellOfSelection } from '../application/tell-of-selection.js';
import { selectionDecided, type SelectionDecided } from './selection-decided.event.js';

/** What became of a measure is told to who proposed it and who answers for it, once. */
@Injectable()
export class TellWhenSelectionIsDecided implements EventHandler<SelectionDecided>, OnModuleInit {
  readonly name = 'tell-when-selection-is-decided';
  readonly event = selectionDecided;
  readonly runsInTransaction = true;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly tellOfSelection: TellOfSelection,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ payload: { selectionId } }: Delivery<SelectionDecided>): Promise<void> {
    await this.tellOfSelection.execute(selectionId);
  }
}
