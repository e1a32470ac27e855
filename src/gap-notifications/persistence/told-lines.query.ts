import { Injectable } from '@nestjs/common';
import { instant, localDate } from '#libs/calendar';
import type { NoticeReason } from '#libs/gap-notice';
import { Transaction } from '../../platform/database/transaction.js';
import type { NoticeMailState, ToldLine } from '../notice.js';

interface Row {
  readonly gap_id: string;
  readonly gap_version: number;
  readonly organisation_id: string;
  readonly reason: NoticeReason;
  readonly answers: number;
  readonly prepared_at: Date;
  readonly answer_until: string;
  readonly mail_state: NoticeMailState;
  readonly sent_at: Date | null;
}

/** Who was told what of which gap, when, and whether the mail left. */
@Injectable()
export class ToldLinesQuery {
  constructor(private readonly transaction: Transaction) {}

  /** Oldest first; lines of one moment by organisation. */
  async ofGaps(gapIds: readonly string[]): Promise<ToldLine[]> {
    const rows = await this.transaction.manager.query<Row[]>(
      `SELECT item.gap_id, item.gap_version, item.organisation_id, item.reason, item.answers,
              notice.prepared_at, notice.answer_until::text AS answer_until, mail.state AS mail_state, mail.sent_at
       FROM gap_notice_item item
       JOIN gap_notice notice ON notice.id = item.notice_id
       JOIN mail ON mail.id = notice.mail_id
       WHERE item.gap_id = ANY($1::uuid[])
       ORDER BY notice.prepared_at, item.organisation_id, item.gap_id`,
      [gapIds],
    );
    return rows.map(toLine);
  }

  /** Which of these gaps the organisation was ever told of. */
  async gapsToldTo(organisationId: string, gapIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.transaction.manager.query<{ gap_id: string }[]>(
      'SELECT DISTINCT gap_id FROM gap_notice_item WHERE organisation_id = $1 AND gap_id = ANY($2::uuid[])',
      [organisationId, gapIds],
    );
    return new Set(rows.map(({ gap_id }) => gap_id));
  }
}

function toLine(row: Row): ToldLine {
  return {
    gapId: row.gap_id,
    gapVersion: row.gap_version,
    organisationId: row.organisation_id,
    reason: row.reason,
    answers: row.answers,
    preparedAt: instant(row.prepared_at),
    answerUntil: localDate(row.answer_until),
    mailState: row.mail_state,
    sentAt: row.sent_at === null ? null : instant(row.sent_at),
  };
}
