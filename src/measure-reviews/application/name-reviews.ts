import { Injectable } from '@nestjs/common';
import type { MeasureReview } from '#libs/measure-review';
import { FindOrganisations } from '../../organisations/index.js';
import type { NamedReview } from '../review-reading.js';

/** “Beim Namen nennen”: who reviewed and who has to do the next step, those too that have left. */
@Injectable()
export class NameReviews {
  constructor(private readonly organisations: FindOrganisations) {}

  async names(): Promise<(organisationId: string | null) => string | null> {
    const names = new Map((await this.organisations.listed()).map(({ id, name }) => [id, name]));
    return (id) => (id === null ? null : (names.get(id) ?? null));
  }

  async execute(reviews: readonly MeasureReview[]): Promise<readonly NamedReview[]> {
    const nameOf = await this.names();
    const corrected = new Set(reviews.map(({ correctsId }) => correctsId));
    return reviews.map((review) => ({
      review,
      reviewer: nameOf(review.reviewedBy) ?? '',
      nextStepOwner: nameOf(review.nextStepOwnerId),
      isCorrected: corrected.has(review.id),
    }));
  }
}
