import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import type { DatedValue, Indicator, IndicatorSeries } from '#libs/indicator';
import { Transaction } from '../../platform/database/transaction.js';
import { IndicatorSeriesRow } from './indicator-series.entity.js';
import { IndicatorRow } from './indicator.entity.js';

/** Rows of indicators and their series. */
@Injectable()
export class IndicatorRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Of some goals, by name. */
  async ofGoals(goalIds: readonly string[]): Promise<readonly Indicator[]> {
    const rows = await this.transaction.manager.find(IndicatorRow, {
      where: { goalId: In([...goalIds]) },
      order: { name: 'ASC', id: 'ASC' },
    });
    return rows.map(toIndicator);
  }

  async one(id: string): Promise<Indicator | null> {
    const row = await this.transaction.manager.findOneBy(IndicatorRow, { id });
    return row === null ? null : toIndicator(row);
  }

  /** The ids of all that are still raised. */
  async liveIds(today: LocalDate): Promise<readonly string[]> {
    const rows = await this.transaction.manager.query<{ id: string }[]>(
      `SELECT id FROM indicator WHERE ended_on IS NULL OR ended_on >= $1::date - 366 ORDER BY id`,
      [today],
    );
    return rows.map(({ id }) => id);
  }

  /** Holds the row until the transaction ends; null where there is none. */
  async lock(id: string): Promise<Indicator | null> {
    const lock = { mode: 'pessimistic_write' } as const;
    const row = await this.transaction.manager.findOne(IndicatorRow, { where: { id }, lock });
    return row === null ? null : toIndicator(row);
  }

  /** All series of some indicators, the first before. */
  series(indicatorIds: readonly string[]): Promise<readonly IndicatorSeries[]> {
    return this.transaction.manager.find(IndicatorSeriesRow, {
      where: { indicatorId: In([...indicatorIds]) },
      order: { indicatorId: 'ASC', number: 'ASC' },
    });
  }

  async insert(indicators: readonly Indicator[], series: readonly IndicatorSeries[]): Promise<void> {
    await this.transaction.manager.insert(IndicatorRow, indicators.map(toRow));
    await this.addSeries(series);
  }

  async addSeries(series: readonly IndicatorSeries[]): Promise<void> {
    await this.transaction.manager.insert(IndicatorSeriesRow, [...series]);
  }

  async update(indicator: Indicator): Promise<void> {
    const { id, ...row } = toRow(indicator);
    await this.transaction.manager.update(IndicatorRow, { id }, row);
  }
}

function toIndicator({ baseValue, baseDay, targetValue, targetDay, ...row }: IndicatorRow): Indicator {
  return { ...row, base: dated(baseValue, baseDay), target: dated(targetValue, targetDay) };
}

function toRow({ base, target, ...row }: Indicator): IndicatorRow {
  return {
    ...row,
    baseValue: base?.value ?? null,
    baseDay: base?.day ?? null,
    targetValue: target?.value ?? null,
    targetDay: target?.day ?? null,
  };
}

function dated(value: number | null, day: LocalDate | null): DatedValue | null {
  return value === null || day === null ? null : { value, day };
}
