import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import { FrameHostRow } from './frame-host.entity.js';

/** Sites that may embed the finder. */
@Injectable()
export class FrameHostRepository {
  constructor(private readonly transaction: Transaction) {}

  async origins(): Promise<readonly string[]> {
    const rows = await this.transaction.manager.find(FrameHostRow, { order: { origin: 'ASC' } });
    return rows.map(({ origin }) => origin);
  }

  /** All others go. */
  async replace(origins: readonly string[], addedAt: Instant): Promise<void> {
    const { manager } = this.transaction;
    await manager.delete(FrameHostRow, { origin: Not(In([...origins])) });
    for (const origin of origins)
      await manager
        .createQueryBuilder()
        .insert()
        .into(FrameHostRow)
        .values({ origin, addedAt })
        .orIgnore()
        .execute();
  }
}
