import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { siteChanged } from '../../providers/index.js';
import { RefreshDocuments } from '../application/refresh-documents.js';

/** Lists show names and towns of sites: the documents of the offerings there are written anew. */
@Injectable()
export class RefreshDocumentsWhenSiteChanged
  implements EventHandler<{ readonly siteId: string }>, OnModuleInit
{
  readonly name = 'refresh-documents-when-site-changed';
  readonly event = siteChanged;
  readonly runsInTransaction = true;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly refreshDocuments: RefreshDocuments,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ payload }: Delivery<{ readonly siteId: string }>): Promise<void> {
    await this.refreshDocuments.atSite(payload.siteId);
  }
}
