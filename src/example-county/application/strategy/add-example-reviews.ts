import { Injectable } from '@nestjs/common';
import { addDays, instantAt, type LocalDate } from '#libs/calendar';
import type { Measure } from '#libs/measure';
import { SaveReviews, type EarlierReview } from '../../../measure-reviews/index.js';
import { FindMeasures } from '../../../measures/index.js';
import { organisationId } from '../../plan/example-organisations.js';
import { EXAMPLE_EDITION, strategyId } from '../../plan/strategy/example-concept.js';
import { EXAMPLE_REVIEWS, type ExampleReview } from '../../plan/strategy/example-reviews.js';

const ZONE = 'Europe/Berlin';

/** Reviews of years that are over, and one measure that is overdue. */
@Injectable()
export class AddExampleReviews {
  constructor(
    private readonly measures: FindMeasures,
    private readonly saveReviews: SaveReviews,
  ) {}

  async execute(today: LocalDate): Promise<void> {
    const measures = await this.measures.all(strategyId('concept', EXAMPLE_EDITION));
    const reviews = EXAMPLE_REVIEWS.flatMap((plan) => {
      const measure = measures.find(({ id }) => id === strategyId('measure', plan.measure));
      return measure === undefined ? [] : [reviewOf(plan, measure, today)];
    });
    await this.saveReviews.execute(reviews);
  }
}

function reviewOf(plan: ExampleReview, measure: Measure, today: LocalDate): EarlierReview {
  const { daysAgo, nextStep, measure: key, ...said } = plan;
  const asOf = addDays(today, -daysAgo);
  return {
    ...said,
    id: strategyId('measure-review', `${key} ${daysAgo}`),
    measure,
    asOf,
    nextStep: nextStep?.text ?? null,
    nextStepOwnerId: nextStep === null ? null : organisationId(nextStep.owner),
    nextStepDueOn: nextStep === null ? null : addDays(today, nextStep.inDays),
    correctsId: null,
    reviewedBy: organisationId('steuerungsgruppe'),
    reviewedAt: instantAt(asOf, '17:00', ZONE),
  };
}
