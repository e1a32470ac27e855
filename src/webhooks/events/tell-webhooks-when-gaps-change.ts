import { Injectable, type OnModuleInit } from '@nestjs/common';
import { gapsChanged, type GapsChanged } from '../../coverage/index.js';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { TellOfGaps } from '../application/tell-of-gaps.js';

/** After each check those who listen are told of gaps that opened, grew or closed, each fact once. */
@Injectable()
export class TellWebhooksWhenGapsChange implements EventHandler<GapsChanged>, OnModuleInit {
  readonly name = 'tell-webhooks-when-gaps-change';
  readonly event = gapsChanged;
  readonly runsInTransaction = true;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly tell: TellOfGaps,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  handle({ payload }: Delivery<GapsChanged>): Promise<void> {
    return this.tell.execute(payload);
  }
}
