import { Injectable, type OnModuleInit } from '@nestjs/common';
import { conceptCopied, type ConceptCopy } from '../../concepts/index.js';
import { CarryOverObjectives } from '../../objectives/index.js';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { CarryOverMeasures } from '../application/carry-over-measures.js';

/** A new edition begins with what goes on. Measures hang on goals, so goals are asked for first; carried over twice, they are there once. */
@Injectable()
export class CarryOverWhenConceptIsCopied implements EventHandler<ConceptCopy>, OnModuleInit {
  readonly name = 'carry-over-measures-when-concept-is-copied';
  readonly event = conceptCopied;
  readonly runsInTransaction = true;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly carryOverObjectives: CarryOverObjectives,
    private readonly carryOverMeasures: CarryOverMeasures,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ payload }: Delivery<ConceptCopy>): Promise<void> {
    await this.carryOverObjectives.execute(payload);
    await this.carryOverMeasures.execute(payload);
  }
}
