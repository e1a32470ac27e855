import { Injectable } from '@nestjs/common';
import type { Measure } from '#libs/measure';
import type { ReviewSnapshot } from '#libs/measure-review';
import { FindIndicators } from '../../indicators/index.js';
import { FindObjectives } from '../../objectives/index.js';
import { NameReviews } from './name-reviews.js';

/** “Stand festhalten”: copies what a measure is today, so that a review can be read in ten years as it was meant. */
@Injectable()
export class TakeReviewSnapshot {
  constructor(
    private readonly objectives: FindObjectives,
    private readonly indicators: FindIndicators,
    private readonly nameReviews: NameReviews,
  ) {}

  async execute(measure: Measure): Promise<ReviewSnapshot> {
    const nameOf = await this.nameReviews.names();
    const goals = (await this.objectives.goals(measure.conceptId)).filter(({ id }) =>
      measure.goalIds.includes(id),
    );
    const indicators = await this.indicators.ofGoals(measure.goalIds);
    return {
      number: measure.number,
      title: measure.title,
      state: measure.state,
      responsible: nameOf(measure.responsibleOrganisationId) ?? measure.responsibleName,
      periodFrom: measure.periodFrom,
      periodUntil: measure.periodUntil,
      plannedCostCents: measure.plannedCostCents,
      goals: goals.map(({ statement }) => statement),
      indicators: indicators.map(({ indicator, series, latest }) => ({
        name: indicator.name,
        unit: series.unit,
        value: latest?.value ?? null,
        asOf: latest?.cutOffDay ?? null,
        target: indicator.target?.value ?? null,
      })),
    };
  }
}
