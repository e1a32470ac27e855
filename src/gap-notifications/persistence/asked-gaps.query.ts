import { Injectable } from '@nestjs/common';
import { endOfDay, instant, localDate, type LocalDate } from '#libs/calendar';
import type { AskedGap } from '#libs/gap-notice';
import { TIME_ZONE } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';

/** A gap about which somebody was asked, with where it is. */
export interface PlacedAskedGap extends AskedGap {
  readonly formatCode: string;
  readonly areaKey: string;
}

interface Row {
  readonly gap_id: string;
  readonly prepared_at: Date;
  readonly answer_until: string;
  readonly format_code: string;
  readonly area_key: string;
}

const FIRST_NOTICES = `
  SELECT DISTINCT ON (item.gap_id) item.gap_id, notice.prepared_at, notice.answer_until::text AS answer_until,
    gap.format_code, gap.area_key
  FROM gap_notice_item item JOIN gap_notice notice ON notice.id = item.notice_id JOIN gap ON gap.id = item.gap_id
  WHERE item.reason IN ('opened', 'grew') ORDER BY item.gap_id, notice.prepared_at, notice.id`;

/** The first notice of each gap that asked for an answer. */
@Injectable()
export class AskedGapsQuery {
  constructor(private readonly transaction: Transaction) {}

  /** Whose deadline ended between two days, both included. */
  async dueBetween(from: LocalDate, until: LocalDate): Promise<readonly PlacedAskedGap[]> {
    const rows = await this.transaction.manager.query<Row[]>(
      `SELECT * FROM (${FIRST_NOTICES}) first WHERE answer_until::date BETWEEN $1 AND $2`,
      [from, until],
    );
    return rows.map((row) => ({
      gapId: row.gap_id,
      preparedAt: instant(row.prepared_at),
      answerBefore: endOfDay(localDate(row.answer_until), TIME_ZONE),
      formatCode: row.format_code,
      areaKey: row.area_key,
    }));
  }

  /** The first deadline that anybody was ever given; null where nobody was. */
  async firstDeadline(): Promise<LocalDate | null> {
    const [row] = await this.transaction.manager.query<{ day: string | null }[]>(
      `SELECT min(answer_until)::text AS day FROM (${FIRST_NOTICES}) first`,
    );
    const day = row?.day ?? null;
    return day === null ? null : localDate(day);
  }
}
