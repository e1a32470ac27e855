import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { CarryOutImport } from '../application/carry-out-import.js';
import { importRequested, type ImportRequested } from './import-requested.event.js';

/** Files are read in the worker. The import has its own transaction, in which its run ends: a second delivery finds it over. */
@Injectable()
export class ImportWhenRequested implements EventHandler<ImportRequested>, OnModuleInit {
  readonly name = 'import-when-requested';
  readonly event = importRequested;
  readonly runsInTransaction = false;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly carryOutImport: CarryOutImport,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  handle({ payload }: Delivery<ImportRequested>): Promise<void> {
    return this.carryOutImport.execute(payload);
  }
}
