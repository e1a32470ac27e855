import { Injectable } from '@nestjs/common';
import type { Measure } from '#libs/measure';
import type { MeetingPackFacts } from '#libs/meeting-pack';
import { FindConcepts } from '../../concepts/index.js';
import { FindDueReviews, FindReviews } from '../../measure-reviews/index.js';
import { FindMeasures } from '../../measures/index.js';
import { FindOrganisations } from '../../organisations/index.js';

/** What every member may know of: what is only proposed, or was refused, stands on no paper that goes to all. */
const FOLLOWED: readonly Measure['state'][] = ['running', 'paused', 'done'];

type MeasurePart = Pick<MeetingPackFacts, 'measures' | 'overdueReviews'>;

/** “Maßnahmen der Sitzungsmappe”: those of the edition that is worked with, with the lights of their last review. */
@Injectable()
export class ReadPackMeasures {
  constructor(
    private readonly concepts: FindConcepts,
    private readonly measures: FindMeasures,
    private readonly reviews: FindReviews,
    private readonly dueReviews: FindDueReviews,
    private readonly organisations: FindOrganisations,
  ) {}

  async execute(): Promise<MeasurePart> {
    const concept = await this.concepts.current();
    if (concept === null) return { measures: [], overdueReviews: [] };
    const names = new Map((await this.organisations.listed()).map(({ id, name }) => [id, name]));
    const describe = ({ number, title, responsibleOrganisationId, responsibleName }: Measure) => ({
      title: `M ${number}: ${title}`,
      responsible: names.get(responsibleOrganisationId ?? '') ?? responsibleName,
    });
    const reviews = await this.reviews.ofConcept(concept.id);
    const followed = (await this.measures.all(concept.id)).filter(({ state }) => FOLLOWED.includes(state));
    const due = await this.dueReviews.execute();
    return {
      measures: followed
        .toSorted((a, b) => a.number - b.number)
        .map((measure) => ({
          ...describe(measure),
          review: reviews.find(({ measureId }) => measureId === measure.id) ?? null,
        })),
      overdueReviews: due
        .filter(({ stage }) => stage === 'overdue')
        .map(({ measure, dueOn }) => ({ ...describe(measure), dueOn })),
    };
  }
}
