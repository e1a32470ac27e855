import { Injectable, type OnModuleInit } from '@nestjs/common';
import { conceptCopied, type ConceptCopy } from '../../concepts/index.js';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { CarryOverObjectives } from '../application/carry-over-objectives.js';

/** What is open in an edition goes on in its copy. */
@Injectable()
export class CarryOverWhenConceptIsCopied implements EventHandler<ConceptCopy>, OnModuleInit {
  readonly name = 'carry-over-objectives-when-concept-is-copied';
  readonly event = conceptCopied;
  readonly runsInTransaction = true;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly carryOver: CarryOverObjectives,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ payload }: Delivery<ConceptCopy>): Promise<void> {
    await this.carryOver.execute(payload);
  }
}
