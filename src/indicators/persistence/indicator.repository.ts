import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThanOrEqual } from 'typeorm';
import { addDays, type LocalDate } from '#libs/calendar';
import type { DatedValue, Indicator, IndicatorSeries } from '#libs/indicator';
import { Transaction } from '../../platform/database/transaction.js';
import { IndicatorSeriesRow } from './indicator-series.entity.js';
import { IndicatorRow } from './indicator.entity.js';

const A_YEAR = 366;

const LINES = `
  WITH RECURSIVE line AS (
    SELECT id AS of, carried_from_id AS id, 1 AS step FROM indicator WHERE id = ANY($1::uuid[]) AND carried_from_id IS NOT NULL
    UNION ALL
    SELECT line.of, before.carried_from_id, line.step + 1 FROM line JOIN indicator before ON before.id = line.id
    WHERE before.carried_from_id IS NOT NULL
  ) SELECT of, id FROM line ORDER BY of, step`;

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

  async ofIds(ids: readonly string[]): Promise<readonly Indicator[]> {
    return (await this.transaction.manager.findBy(IndicatorRow, { id: In([...ids]) })).map(toIndicator);
  }

  /** From which indicators of editions before some go on, by their ids; the nearest first. */
  async linesOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.transaction.manager.query<{ of: string; id: string }[]>(LINES, [ids]);
    return new Map(ids.map((id) => [id, rows.filter((row) => row.of === id).map((row) => row.id)]));
  }

  async one(id: string): Promise<Indicator | null> {
    const row = await this.transaction.manager.findOneBy(IndicatorRow, { id });
    return row === null ? null : toIndicator(row);
  }

  /** All that have not ended, or not long ago, so that a last cut-off day is not missed. */
  async live(today: LocalDate): Promise<readonly Indicator[]> {
    const rows = await this.transaction.manager.find(IndicatorRow, {
      where: [{ endedOn: IsNull() }, { endedOn: MoreThanOrEqual(addDays(today, -A_YEAR)) }],
      order: { id: 'ASC' },
    });
    return rows.map(toIndicator);
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
