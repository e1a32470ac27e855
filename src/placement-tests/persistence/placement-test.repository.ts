import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Instant } from '#libs/calendar';
import type { PlacementTest } from '#libs/placement-test';
import { Transaction } from '../../platform/database/transaction.js';
import { PlacementTestRow } from './placement-test.entity.js';

/** Which dates a calendar shows: those that begin from one moment on and before another; of one Kurstyp, or of all (null). */
export interface TestsWanted {
  readonly from: Instant;
  readonly before: Instant;
  readonly formatCode: string | null;
}

/** Rows of tests. */
@Injectable()
export class PlacementTestRepository {
  constructor(private readonly transaction: Transaction) {}

  async insert(test: PlacementTest): Promise<void> {
    await this.transaction.manager.insert(PlacementTestRow, toRow(test));
  }

  async update(test: PlacementTest): Promise<void> {
    await this.transaction.manager.update(PlacementTestRow, { id: test.id }, toRow(test));
  }

  find(id: string): Promise<PlacementTest | null> {
    return this.transaction.manager.findOneBy(PlacementTestRow, { id });
  }

  /** Held until the transaction ends, so that no two bookings count the same free place. */
  findForChange(id: string): Promise<PlacementTest | null> {
    return this.transaction.manager.findOne(PlacementTestRow, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  findAll(ids: readonly string[]): Promise<PlacementTest[]> {
    return this.transaction.manager.findBy(PlacementTestRow, { id: In([...ids]) });
  }

  /** In the order in which they begin. A test for all Kurstypen is one for each. */
  findBetween({ from, before, formatCode }: TestsWanted): Promise<PlacementTest[]> {
    const query = this.transaction.manager
      .createQueryBuilder(PlacementTestRow, 'test')
      .where('test.starts_at >= :from AND test.starts_at < :before', { from, before })
      .orderBy('test.starts_at')
      .addOrderBy('test.id');
    if (formatCode !== null)
      query.andWhere("(test.format_codes = '{}' OR :formatCode = ANY(test.format_codes))", { formatCode });
    return query.getMany();
  }
}

function toRow({ formatCodes, ...plain }: PlacementTest): PlacementTestRow {
  return { ...plain, formatCodes: [...formatCodes] };
}
