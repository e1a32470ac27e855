import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { MeasureReview } from '#libs/measure-review';
import { Transaction } from '../../platform/database/transaction.js';
import { MeasureReviewRow } from './measure-review.entity.js';

const NEWEST_FIRST = { asOf: 'DESC', reviewedAt: 'DESC', id: 'ASC' } as const;

/** Rows of reviews. There is no way to change one. */
@Injectable()
export class MeasureReviewRepository {
  constructor(private readonly transaction: Transaction) {}

  async insert(reviews: readonly MeasureReview[]): Promise<void> {
    await this.transaction.manager.insert(MeasureReviewRow, [...reviews]);
  }

  findOfConcept(conceptId: string): Promise<MeasureReview[]> {
    return this.transaction.manager.find(MeasureReviewRow, { where: { conceptId }, order: NEWEST_FIRST });
  }

  findOfMeasures(measureIds: readonly string[]): Promise<MeasureReview[]> {
    return this.transaction.manager.find(MeasureReviewRow, {
      where: { measureId: In([...measureIds]) },
      order: NEWEST_FIRST,
    });
  }

  find(id: string): Promise<MeasureReview | null> {
    return this.transaction.manager.findOneBy(MeasureReviewRow, { id });
  }
}
