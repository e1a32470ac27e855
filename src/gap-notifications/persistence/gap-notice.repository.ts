import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import type { NewNotice, SentNotice } from '../notice.js';
import { GapNoticeItemRow } from './gap-notice-item.entity.js';
import { GapNoticeRow } from './gap-notice.entity.js';

/** Rows of notices with their items. */
@Injectable()
export class GapNoticeRepository {
  constructor(private readonly transaction: Transaction) {}

  async insert(notice: NewNotice): Promise<void> {
    const { items, ...row } = notice;
    await this.transaction.manager.insert(GapNoticeRow, row);
    await this.transaction.manager.insert(
      GapNoticeItemRow,
      items.map((item) => ({ ...item, noticeId: notice.id, organisationId: notice.organisationId })),
    );
  }

  async findByTokenHash(tokenHash: string): Promise<SentNotice | null> {
    const row = await this.transaction.manager.findOneBy(GapNoticeRow, { tokenHash });
    if (row === null) return null;
    const [notice] = await this.withItems([row]);
    return notice ?? null;
  }

  async findOfCheck(checkedOn: LocalDate): Promise<SentNotice[]> {
    const rows = await this.transaction.manager.find(GapNoticeRow, {
      where: { checkedOn },
      order: { preparedAt: 'ASC', organisationId: 'ASC' },
    });
    return this.withItems(rows);
  }

  private async withItems(rows: readonly GapNoticeRow[]): Promise<SentNotice[]> {
    const items = await this.transaction.manager.findBy(GapNoticeItemRow, {
      noticeId: In(rows.map(({ id }) => id)),
    });
    return rows.map(({ id, organisationId, checkedOn, answerUntil, mailId }) => ({
      id,
      organisationId,
      checkedOn,
      answerUntil,
      mailId,
      items: items
        .filter(({ noticeId }) => noticeId === id)
        .map(({ gapId, gapVersion, reason, answers, people }) => ({
          gapId,
          gapVersion,
          reason,
          answers,
          people,
        })),
    }));
  }
}
