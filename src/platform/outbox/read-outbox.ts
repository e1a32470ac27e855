import { Injectable } from '@nestjs/common';
import { instant, type Instant } from '#libs/calendar';
import { Transaction } from '../database/transaction.js';

/** How the outbox stands. */
export interface OutboxPicture {
  readonly waiting: number;
  /** When the oldest fact happened that not everybody has heard; null where nothing waits. */
  readonly oldestAt: Instant | null;
  /** Those that went out again and again without being done. */
  readonly stuck: number;
}

/** So often an event went out before somebody should look: half an hour and more. */
export const STUCK_AFTER_ROUNDS = 4;

/** “Postausgang ansehen”: what waits to be told, without what it says. */
@Injectable()
export class ReadOutbox {
  constructor(private readonly transaction: Transaction) {}

  async execute(): Promise<OutboxPicture> {
    const [row] = await this.transaction.manager.query<
      { waiting: number; oldest: Date | null; stuck: number }[]
    >(
      `SELECT count(*)::int AS waiting, min(occurred_at) AS oldest,
         count(*) FILTER (WHERE relay_round >= $1)::int AS stuck
       FROM outbox_event WHERE done_at IS NULL`,
      [STUCK_AFTER_ROUNDS],
    );
    return {
      waiting: row?.waiting ?? 0,
      oldestAt: row?.oldest ? instant(row.oldest) : null,
      stuck: row?.stuck ?? 0,
    };
  }
}
