import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { CarryOutMeetingPack } from '../application/carry-out-meeting-pack.js';
import { meetingPackRequested, type MeetingPackRequested } from './meeting-pack-requested.event.js';

/** Packs are written in the worker. The run ends in the transaction that keeps the pack: a second delivery finds it over. */
@Injectable()
export class WritePackWhenRequested implements EventHandler<MeetingPackRequested>, OnModuleInit {
  readonly name = 'write-pack-when-requested';
  readonly event = meetingPackRequested;
  readonly runsInTransaction = false;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly carryOutPack: CarryOutMeetingPack,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  handle({ payload }: Delivery<MeetingPackRequested>): Promise<void> {
    return this.carryOutPack.execute(payload);
  }
}
