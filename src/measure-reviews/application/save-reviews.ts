import { Injectable } from '@nestjs/common';
import type { Measure } from '#libs/measure';
import type { MeasureReview } from '#libs/measure-review';
import { MeasureReviewRepository } from '../persistence/measure-review.repository.js';
import { TakeReviewSnapshot } from './take-review-snapshot.js';

/** A review that was made elsewhere, with the measure it is of. */
export type EarlierReview = Omit<MeasureReview, 'measureId' | 'conceptId' | 'snapshot'> & {
  readonly measure: Measure;
};

/** “Frühere Überprüfungen aufnehmen”: reviews of years before the platform, many at once. Nobody is told of them. */
@Injectable()
export class SaveReviews {
  constructor(
    private readonly repository: MeasureReviewRepository,
    private readonly takeSnapshot: TakeReviewSnapshot,
  ) {}

  async execute(reviews: readonly EarlierReview[]): Promise<void> {
    const rows: MeasureReview[] = [];
    for (const { measure, ...review } of reviews)
      rows.push({
        ...review,
        measureId: measure.id,
        conceptId: measure.conceptId,
        snapshot: await this.takeSnapshot.execute(measure),
      });
    await this.repository.insert(rows);
  }
}
