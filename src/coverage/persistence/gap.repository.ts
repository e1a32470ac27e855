import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import type { Gap } from '#libs/coverage';
import { Transaction } from '../../platform/database/transaction.js';
import type { GapListFilter } from '../gap-list.js';
import { GapRow } from './gap.entity.js';

/** A gap with the day on which a check last looked at it. */
export interface CheckedGap {
  readonly gap: Gap;
  readonly lastCheckedOn: LocalDate;
}

/** Rows of gaps. */
@Injectable()
export class GapRepository {
  constructor(private readonly transaction: Transaction) {}

  async findOpen(): Promise<CheckedGap[]> {
    const rows = await this.transaction.manager.find(GapRow, {
      where: { closedOn: IsNull() },
      order: { id: 'ASC' },
    });
    return rows.map((row) => ({ gap: toGap(row), lastCheckedOn: row.lastCheckedOn }));
  }

  async find(id: string): Promise<Gap | null> {
    const row = await this.transaction.manager.findOneBy(GapRow, { id });
    return row === null ? null : toGap(row);
  }

  async findAll(ids: readonly string[]): Promise<Gap[]> {
    const rows = await this.transaction.manager.findBy(GapRow, { id: In(ids) });
    return rows.map(toGap);
  }

  /** Newest first, then by id. */
  async findPage(filter: GapListFilter): Promise<Gap[]> {
    const query = this.transaction.manager
      .createQueryBuilder(GapRow, 'gap')
      .orderBy('gap.openedOn', 'DESC')
      .addOrderBy('gap.id', 'ASC')
      .limit(filter.limit);
    if (filter.state !== 'all') {
      query.andWhere(filter.state === 'open' ? 'gap.closedOn IS NULL' : 'gap.closedOn IS NOT NULL');
    }
    if (filter.formatCode !== null) {
      query.andWhere('gap.formatCode = :formatCode', { formatCode: filter.formatCode });
    }
    if (filter.after !== null) {
      query.andWhere('(gap.openedOn < :openedOn OR (gap.openedOn = :openedOn AND gap.id > :id))', {
        ...filter.after,
      });
    }
    return (await query.getMany()).map(toGap);
  }

  async insert(gaps: readonly Gap[], checkedOn: LocalDate): Promise<void> {
    if (gaps.length === 0) return;
    await this.transaction.manager.insert(
      GapRow,
      gaps.map((gap) => ({ ...gap, lastCheckedOn: checkedOn })),
    );
  }

  async update(gap: Gap, checkedOn: LocalDate): Promise<void> {
    const { id, ...rest } = gap;
    await this.transaction.manager.update(GapRow, { id }, { ...rest, lastCheckedOn: checkedOn });
  }
}

function toGap(row: GapRow): Gap {
  const { lastCheckedOn: _lastCheckedOn, ...gap } = row;
  return gap;
}
