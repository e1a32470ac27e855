import { Injectable } from '@nestjs/common';
import { standingReviews, type MeasureReview } from '#libs/measure-review';
import { MeasureReviewRepository } from '../persistence/measure-review.repository.js';

/** “Überprüfungen nachschlagen”, for other rooms: those that stand, the newest first. */
@Injectable()
export class FindReviews {
  constructor(private readonly repository: MeasureReviewRepository) {}

  async ofConcept(conceptId: string): Promise<readonly MeasureReview[]> {
    return standingReviews(await this.repository.findOfConcept(conceptId));
  }

  async ofMeasures(measureIds: readonly string[]): Promise<readonly MeasureReview[]> {
    return standingReviews(await this.repository.findOfMeasures(measureIds));
  }
}
