import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { notFound } from '../../platform/refusal/refused.js';
import {
  OfferingListQuery,
  type OfferingFilter,
  type OfferingListRow,
  type OfferingPage,
} from '../persistence/offering-list.query.js';
import { RefreshDocuments } from './refresh-documents.js';

/** One page of documents and where the next begins. */
export interface OfferingListPage {
  readonly documents: readonly string[];
  readonly next: Pick<OfferingListRow, 'starts_on' | 'id'> | null;
}

/** “Kursangebote auflisten”: documents as they were written, never parsed. */
@Injectable()
export class ListOfferings {
  constructor(
    private readonly query: OfferingListQuery,
    private readonly refreshDocuments: RefreshDocuments,
    private readonly clock: Clock,
  ) {}

  async execute(filter: OfferingFilter, page: OfferingPage): Promise<OfferingListPage> {
    await this.refreshDocuments.execute();
    const rows = await this.query.read(filter, page, this.clock.today());
    const shown = rows.slice(0, page.limit);
    return {
      documents: shown.map(({ document }) => document),
      next: rows.length > page.limit ? (shown.at(-1) ?? null) : null,
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
