import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import type { Gap } from '#libs/coverage';
import { Transaction } from '../../platform/database/transaction.js';
import type { GapListFilter } from '../gap-list.js';
import { GapRow } from './gap.entity.js';

/** Rows of gaps. */
@Injectable()
export class GapRepository {
  constructor(private readonly transaction: Transaction) {}

  /** In the order of their ids. */
  async findOpen(): Promise<Gap[]> {
    const rows = await this.transaction.manager.find(GapRow, {
      where: { closedOn: IsNull() },
      order: { id: 'ASC' },
    });
    return rows.map(toGap);
  }

  async find(id: string): Promise<Gap | null> {
    const row = await this.transaction.manager.findOneBy(GapRow, { id });
    return row === null ? null : toGap(row);
  }

  async findAll(ids: readonly string[]): Promise<Gap[]> {
    const rows = await this.transaction.manager.findBy(GapRow, { id: In(ids) });
    return rows.map(toGap);
  }

  /** In the order of their ids. */
  async findClosedOn(closedOn: LocalDate): Promise<Gap[]> {
    const rows = await this.transaction.manager.find(GapRow, { where: { closedOn }, order: { id: 'ASC' } });
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

  /** New ones and known ones in their new state. */
  async save(gaps: readonly Gap[]): Promise<void> {
    if (gaps.length === 0) return;
    await this.transaction.manager.upsert(GapRow, [...gaps], ['id']);
  }
}

function toGap(row: GapRow): Gap {
  const { ...gap } = row;
  return gap;
}
