import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { maySeeMeasure, type Measure, type MeasureNote } from '#libs/measure';
import { standingReviews, type MeasureReview } from '#libs/measure-review';
import { isPermitted } from '#libs/rights';
import { FindMeasures } from '../../measures/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { notFound } from '../../platform/refusal/refused.js';
import { MeasureReviewRepository } from '../persistence/measure-review.repository.js';
import type { MeasureReviewing } from '../review-reading.js';
import { FindDueReviews } from './find-due-reviews.js';
import { NameReviews } from './name-reviews.js';

/** “Überprüfungen einer Maßnahme”: all of them, and what somebody needs for the next. */
@Injectable()
export class ReadMeasureReviewing {
  constructor(
    private readonly repository: MeasureReviewRepository,
    private readonly measures: FindMeasures,
    private readonly dueReviews: FindDueReviews,
    private readonly nameReviews: NameReviews,
    private readonly organisations: FindOrganisations,
    private readonly clock: Clock,
  ) {}

  /** Throws `not-found`, also for a measure that the actor may not see. */
  async execute(actor: Actor, measureId: string): Promise<MeasureReviewing> {
    const measure = await this.measures.one(measureId);
    if (measure === null || !maySeeMeasure(measure, actor)) throw notFound('Diese Maßnahme');
    const reviews = await this.repository.findOfMeasures([measureId]);
    const [last] = standingReviews(reviews);
    const notes = await this.notesSince(measureId, last);
    return {
      measure,
      responsible:
        (await this.nameReviews.names())(measure.responsibleOrganisationId) ?? measure.responsibleName,
      due: (await this.dueReviews.judge(standingReviews(reviews)))(measure),
      reviews: await this.nameReviews.execute(reviews),
      mayReview: isPermitted(actor.organisationKind, 'review:keep') && isReviewable(measure),
      notes,
      prefilled: this.prefill(measure, notes),
      organisations: (await this.organisations.all()).map(({ id, name }) => ({ id, name })),
    };
  }

  private async notesSince(
    measureId: string,
    last: MeasureReview | undefined,
  ): Promise<MeasureReviewing['notes']> {
    const nameOf = await this.nameReviews.names();
    return (await this.measures.notes([measureId]))
      .filter(({ kind }: MeasureNote) => kind === 'progress')
      .filter(({ writtenOn }) => last === undefined || writtenOn > last.asOf)
      .map(({ text, writtenOn, organisationId }) => ({
        text,
        writtenOn,
        organisation: nameOf(organisationId) ?? '',
      }));
  }

  private prefill(measure: Measure, notes: MeasureReviewing['notes']): MeasureReviewing['prefilled'] {
    return {
      asOf: this.clock.today(),
      progress: notes[0]?.text ?? '',
      figures: {
        participants: null,
        staff: null,
        actualCostCents: measure.actualCostCents,
        fundingCents: null,
        missingReason: null,
      },
    };
  }
}

/** What never began cannot be reviewed. */
export function isReviewable({ state }: Pick<Measure, 'state'>): boolean {
  return state === 'running' || state === 'paused' || state === 'done' || state === 'ended';
}
