import { Injectable } from '@nestjs/common';
import type { Measure } from '#libs/measure';
import { reviewDue, type MeasureReview, type ReviewDue, type ReviewRules } from '#libs/measure-review';
import { parameterAt } from '#libs/rule-parameter';
import { FindConcepts } from '../../concepts/index.js';
import { FindMeasures } from '../../measures/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { FindReviews } from './find-reviews.js';

/** A measure that is to be reviewed, and when. */
export interface DueReview extends ReviewDue {
  readonly measure: Measure;
}

/** “Fällige Überprüfungen”: of the edition that is worked with. */
@Injectable()
export class FindDueReviews {
  constructor(
    private readonly concepts: FindConcepts,
    private readonly measures: FindMeasures,
    private readonly reviews: FindReviews,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  /** Those that are near or past, the most urgent first. */
  async execute(): Promise<readonly DueReview[]> {
    const concept = await this.concepts.current();
    if (concept === null) return [];
    const measures = await this.measures.all(concept.id);
    const dueOf = await this.judge(await this.reviews.ofConcept(concept.id));
    return measures
      .flatMap((measure) => {
        const due = dueOf(measure);
        return due === null || due.stage === null ? [] : [{ ...due, measure }];
      })
      .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  }

  /** Tells of a measure when it is due, by the reviews that are known of it. */
  async judge(reviews: readonly MeasureReview[]): Promise<(measure: Measure) => ReviewDue | null> {
    const rules = await this.rules();
    const today = this.clock.today();
    const lastReviewed = new Map(reviews.toReversed().map(({ measureId, asOf }) => [measureId, asOf]));
    return (measure) =>
      reviewDue({ ...measure, lastReviewedOn: lastReviewed.get(measure.id) ?? null }, rules, today);
  }

  private async rules(): Promise<ReviewRules> {
    const rows = await this.parameters.all();
    const today = this.clock.today();
    return {
      intervalDays: parameterAt(rows, 'review.interval-days', today),
      firstReminderDays: parameterAt(rows, 'review.first-reminder-days', today),
      lastReminderDays: parameterAt(rows, 'review.last-reminder-days', today),
    };
  }
}
