import { Injectable } from '@nestjs/common';
import type { MinutesVersion } from '#libs/meeting';
import { Transaction } from '../../platform/database/transaction.js';
import { MinutesVersionRow } from './minutes-version.entity.js';

/** Rows of released minutes. They never change. */
@Injectable()
export class MinutesRepository {
  constructor(private readonly transaction: Transaction) {}

  /** All versions of a meeting, the first first. */
  findOf(meetingId: string): Promise<MinutesVersion[]> {
    return this.transaction.manager.find(MinutesVersionRow, {
      where: { meetingId },
      order: { number: 'ASC' },
    });
  }

  async insert(versions: readonly MinutesVersion[]): Promise<void> {
    await this.transaction.manager.insert(
      MinutesVersionRow,
      versions.map(({ entries, ...version }) => ({ ...version, entries: [...entries] })),
    );
  }
}
