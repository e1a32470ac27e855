import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Instant } from '#libs/calendar';
import type { MeasuredValue } from '#libs/indicator';
import { Transaction } from '../../platform/database/transaction.js';
import { MeasuredValueRow } from './measured-value.entity.js';

/** A value with the moment at which it was written down. */
export interface RecordedValue extends MeasuredValue {
  readonly recordedAt: Instant;
}

/** Rows of frozen values: they are added, and nothing else. */
@Injectable()
export class MeasuredValueRepository {
  constructor(private readonly transaction: Transaction) {}

  /** All values of some indicators, corrected ones too, the oldest cut-off day first. */
  async of(indicatorIds: readonly string[]): Promise<readonly RecordedValue[]> {
    const rows = await this.transaction.manager.find(MeasuredValueRow, {
      where: { indicatorId: In([...indicatorIds]) },
      order: { cutOffDay: 'ASC', recordedAt: 'ASC', id: 'ASC' },
    });
    return rows.map(({ dataReported, dataTotal, ...row }) => ({
      ...row,
      dataState:
        dataReported === null || dataTotal === null ? null : { reported: dataReported, total: dataTotal },
    }));
  }

  /** Where a cut-off day has its value already, nothing is added. Returns how many were. */
  async add(values: readonly RecordedValue[]): Promise<number> {
    if (values.length === 0) return 0;
    const added = await this.transaction.manager
      .createQueryBuilder()
      .insert()
      .into(MeasuredValueRow)
      .values(
        values.map(({ dataState, ...row }) => ({
          ...row,
          dataReported: dataState?.reported ?? null,
          dataTotal: dataState?.total ?? null,
        })),
      )
      .orIgnore()
      .returning('id')
      .execute();
    return (added.raw as readonly unknown[]).length;
  }
}
