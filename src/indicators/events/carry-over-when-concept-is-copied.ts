import { Injectable, type OnModuleInit } from '@nestjs/common';
import { conceptCopied, type ConceptCopy } from '../../concepts/index.js';
import { CarryOverObjectives } from '../../objectives/index.js';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { CarryOverIndicators } from '../application/carry-over-indicators.js';

/** What is raised in an edition goes on in its copy. Indicators hang on goals, so goals are asked for first. */
@Injectable()
export class CarryOverWhenConceptIsCopied implements EventHandler<ConceptCopy>, OnModuleInit {
  readonly name = 'carry-over-indicators-when-concept-is-copied';
  readonly event = conceptCopied;
  readonly runsInTransaction = true;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly carryOverObjectives: CarryOverObjectives,
    private readonly carryOverIndicators: CarryOverIndicators,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ payload }: Delivery<ConceptCopy>): Promise<void> {
    await this.carryOverObjectives.execute(payload);
    await this.carryOverIndicators.execute(payload);
  }
}
