import { Injectable } from '@nestjs/common';
import type { Actor, OrganisationKind } from '#libs/kernel';
import { measureToDos } from '#libs/to-do';
import { FindConcepts } from '../../concepts/index.js';
import { FindDueReviews } from '../../measure-reviews/index.js';
import { FindMeasures } from '../../measures/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { StartPagePart } from '../start-page.js';

const OVERSEEING: readonly OrganisationKind[] = ['district', 'steering-group'];

/** “Was bei Maßnahmen ansteht”: decided ones to begin, and reviews. */
@Injectable()
export class MeasureWork {
  constructor(
    private readonly concepts: FindConcepts,
    private readonly measures: FindMeasures,
    private readonly dueReviews: FindDueReviews,
    private readonly clock: Clock,
  ) {}

  async execute({ organisationId, organisationKind }: Actor): Promise<StartPagePart> {
    const concept = await this.concepts.current();
    if (concept === null) return { toDos: [], figures: [] };
    const measures = await this.measures.all(concept.id);
    const reviews = await this.dueReviews.execute();
    const watcher = { organisationId, overseesAll: OVERSEEING.includes(organisationKind) };
    return { toDos: measureToDos({ measures, reviews }, watcher, this.clock.today()), figures: [] };
  }
}
