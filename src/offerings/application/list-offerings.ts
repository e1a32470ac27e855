import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { notFound } from '../../platform/refusal/refused.js';
import { OfferingListQuery } from '../persistence/offering-list.query.js';
import type { OfferingFilter, OfferingPage } from '../persistence/offering-list.js';
import { RefreshDocuments } from './refresh-documents.js';

/** The filters of a list; `freeOnly` means: free from today on. */
export interface OfferingListWish extends Omit<OfferingFilter, 'freeFrom'> {
  readonly freeOnly: boolean;
}

/** One page of documents and where the next begins. */
export interface OfferingListPage {
  readonly documents: readonly string[];
  readonly next: OfferingPage['after'];
}

/** “Kursangebote auflisten”: documents as they were written, never parsed. */
@Injectable()
export class ListOfferings {
  constructor(
    private readonly query: OfferingListQuery,
    private readonly refreshDocuments: RefreshDocuments,
    private readonly clock: Clock,
  ) {}

  async execute({ freeOnly, ...filter }: OfferingListWish, page: OfferingPage): Promise<OfferingListPage> {
    await this.refreshDocuments.execute();
    const freeFrom = freeOnly ? this.clock.today() : null;
    const rows = await this.query.read({ ...filter, freeFrom }, page);
    const shown = rows.slice(0, page.limit);
    const last = rows.length > page.limit ? shown.at(-1) : undefined;
    return {
      documents: shown.map(({ document }) => document),
      next: last === undefined ? null : { startsOn: last.starts_on, id: last.id },
    };
  }

  /** The document of one offering. Throws `not-found`. */
  async one(id: string): Promise<string> {
    await this.refreshDocuments.execute();
    const document = await this.query.readOne(id);
    if (document === null) throw notFound('Das Kursangebot');
    return document;
  }
}
