import { Injectable, type OnModuleInit } from '@nestjs/common';
import { referralChanged } from '../../referrals/index.js';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { FillOffering } from '../application/fill-offering.js';

/** Free places may suit the case now. Harmless to hear again. */
@Injectable()
export class FillCoursesWhenCaseChanged
  implements EventHandler<{ readonly referralId: string }>, OnModuleInit
{
  readonly name = 'fill-courses-when-case-changed';
  readonly event = referralChanged;
  readonly runsInTransaction = false;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly fillOffering: FillOffering,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ payload }: Delivery<{ readonly referralId: string }>): Promise<void> {
    await this.fillOffering.forCase(payload.referralId);
  }
}
