import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import { ClientLinkRow } from './client-link.entity.js';

/** Rows of links. */
@Injectable()
export class ClientLinkRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The only link of its offer from now on: a sheet that was handed out before opens nothing any more. */
  async replace(link: Readonly<ClientLinkRow>): Promise<void> {
    await this.transaction.manager.query('SELECT 1 FROM place_offer WHERE id = $1 FOR UPDATE', [
      link.offerId,
    ]);
    await this.transaction.manager.delete(ClientLinkRow, { offerId: link.offerId });
    await this.transaction.manager.insert(ClientLinkRow, link);
  }

  /** The offer that a link opens; null where the link is wrong or over. */
  async findOfferId(tokenHash: string, now: Instant): Promise<string | null> {
    const row = await this.transaction.manager.findOneBy(ClientLinkRow, {
      tokenHash,
      expiresAt: MoreThan(now),
    });
    return row?.offerId ?? null;
  }
}
