import { Injectable, type OnModuleInit } from '@nestjs/common';
import { gapsChanged, type GapsChanged } from '../../coverage/index.js';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { TieExampleGaps } from '../application/strategy/tie-example-gaps.js';

/** The example's needs and measures meet its gaps when the first check has found them. */
@Injectable()
export class TieExampleGapsWhenGapsChange implements EventHandler<GapsChanged>, OnModuleInit {
  readonly name = 'tie-example-gaps-when-gaps-change';
  readonly event = gapsChanged;
  readonly runsInTransaction = true;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly tieExampleGaps: TieExampleGaps,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ payload }: Delivery<GapsChanged>): Promise<void> {
    await this.tieExampleGaps.execute(payload.checkedOn);
  }
}
