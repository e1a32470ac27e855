import { Injectable, type OnModuleInit } from '@nestjs/common';
import { gapsChanged, type GapsChanged } from '../../coverage/index.js';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { PrepareGapNotices } from '../application/prepare-gap-notices.js';

/** After each check the notices are prepared, exactly once: in the transaction that records that this event was handled. */
@Injectable()
export class PrepareNoticesWhenGapsChange implements EventHandler<GapsChanged>, OnModuleInit {
  readonly name = 'prepare-notices-when-gaps-change';
  readonly event = gapsChanged;
  readonly runsInTransaction = true;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly prepareGapNotices: PrepareGapNotices,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ payload }: Delivery<GapsChanged>): Promise<void> {
    await this.prepareGapNotices.execute(payload);
  }
}
