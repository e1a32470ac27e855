import { Injectable } from '@nestjs/common';
import type { Concept } from '#libs/concept';
import type { Actor } from '#libs/kernel';
import { maySeeMeasure, type Measure } from '#libs/measure';
import { compareReviews, type MeasureReview } from '#libs/measure-review';
import { FindConcepts } from '../../concepts/index.js';
import { FindMeasures } from '../../measures/index.js';
import { FindObjectives } from '../../objectives/index.js';
import { sumYears } from '../sum-years.js';
import type { ReviewLine, ReviewOverview } from '../review-reading.js';
import { FindDueReviews } from './find-due-reviews.js';
import { FindReviews } from './find-reviews.js';
import { NameReviews } from './name-reviews.js';

const NEVER_BEGUN: readonly Measure['state'][] = ['proposed', 'refused', 'accepted', 'decided'];

/** “Überprüfungen im Überblick”: every measure that began, with its lights of each year. */
@Injectable()
export class ReadReviewOverview {
  constructor(
    private readonly concepts: FindConcepts,
    private readonly objectives: FindObjectives,
    private readonly measures: FindMeasures,
    private readonly reviews: FindReviews,
    private readonly dueReviews: FindDueReviews,
    private readonly nameReviews: NameReviews,
  ) {}

  /** `conceptId` null: the edition that is worked with. */
  async execute(actor: Actor, conceptId: string | null): Promise<ReviewOverview> {
    const concept = await (conceptId === null ? this.concepts.current() : this.concepts.get(conceptId));
    if (concept === null) return { edition: null, fields: [], lines: [], sums: [] };
    const reviews = await this.reviews.ofConcept(concept.id);
    const { fields } = await this.concepts.frame(concept.id);
    return {
      edition: concept.edition,
      fields: fields.map(({ id, title }) => ({ id, title })),
      lines: await this.linesOf(actor, concept, reviews),
      sums: sumYears(reviews),
    };
  }

  private async linesOf(
    actor: Actor,
    concept: Concept,
    reviews: readonly MeasureReview[],
  ): Promise<readonly ReviewLine[]> {
    const dueOf = await this.dueReviews.judge(reviews);
    const fieldsOf = await this.fieldsOfGoals(concept.id);
    const nameOf = await this.nameReviews.names();
    return (await this.measures.all(concept.id))
      .filter((measure) => maySeeMeasure(measure, actor))
      .map((measure) => ({
        measure,
        fieldIds: [...new Set(measure.goalIds.flatMap((id) => fieldsOf.get(id) ?? []))],
        responsible: nameOf(measure.responsibleOrganisationId) ?? measure.responsibleName,
        due: dueOf(measure),
        years: compareReviews(reviews.filter(({ measureId }) => measureId === measure.id)),
      }))
      .filter(({ measure, years }) => years.length > 0 || !NEVER_BEGUN.includes(measure.state));
  }

  private async fieldsOfGoals(conceptId: string): Promise<ReadonlyMap<string, readonly string[]>> {
    const fieldOf = new Map((await this.objectives.needs(conceptId)).map(({ id, fieldId }) => [id, fieldId]));
    const goals = await this.objectives.goals(conceptId);
    return new Map(
      goals.map(({ id, needIds }) => [id, needIds.flatMap((needId) => fieldOf.get(needId) ?? [])]),
    );
  }
}
