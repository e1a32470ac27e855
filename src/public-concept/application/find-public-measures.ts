import { Injectable } from '@nestjs/common';
import type { Concept } from '#libs/concept';
import type { Measure } from '#libs/measure';
import type { Goal, StrategicNeed } from '#libs/objective';
import { isPublicFunding, isPublicMeasure, isPublicSelection } from '#libs/publication';
import { FindReviews } from '../../measure-reviews/index.js';
import { FindMeasures } from '../../measures/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import { FindSelections } from '../../yearly-selections/index.js';
import type { PublicMeasure, PublicSelection } from '../public-concept.js';

/** Public needs and goals of the edition: what a measure serves is told through those alone. */
interface PublicObjectives {
  readonly needs: readonly StrategicNeed[];
  readonly goals: readonly Goal[];
}

/** “Öffentliche Maßnahmen nachschlagen”. */
@Injectable()
export class FindPublicMeasures {
  constructor(
    private readonly measures: FindMeasures,
    private readonly reviews: FindReviews,
    private readonly selections: FindSelections,
    private readonly organisations: FindOrganisations,
  ) {}

  /** Of one edition, by number. */
  async of(edition: Concept, objectives: PublicObjectives): Promise<readonly PublicMeasure[]> {
    const shown = (await this.measures.all(edition.id)).filter((one) => isPublicMeasure(one, edition));
    const ids = shown.map(({ id }) => id);
    const funding = (await this.measures.funding(ids)).filter(isPublicFunding);
    const reviews = await this.reviews.ofMeasures(ids);
    const names = new Map((await this.organisations.all()).map(({ id, name }) => [id, name]));
    return shown.map((measure) => ({
      measure,
      responsible: names.get(measure.responsibleOrganisationId ?? '') ?? measure.responsibleName,
      funding: funding.filter(({ measureId }) => measureId === measure.id),
      review: reviews.find(({ measureId }) => measureId === measure.id) ?? null,
      fieldIds: fieldsOf(measure, objectives),
    }));
  }

  /** What holds of the latest year; null where nothing is decided. */
  async selection(edition: Concept, measures: readonly PublicMeasure[]): Promise<PublicSelection | null> {
    const decided = (await this.selections.all()).filter((one) => isPublicSelection(one, edition));
    const ids = new Set(decided.map(({ id }) => id));
    const items = (await this.selections.inForce()).filter(({ selectionId }) => ids.has(selectionId));
    if (items.length === 0) return null;
    const year = Math.max(...items.map((item) => item.year));
    const shown = new Set(measures.map(({ measure }) => measure.id));
    return {
      year,
      measures: items
        .filter((item) => item.year === year && item.verdict === 'chosen' && shown.has(item.measureId))
        .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
        .map(({ measureId, selectionClass }) => ({ id: measureId, selectionClass })),
    };
  }
}

function fieldsOf({ goalIds }: Measure, { needs, goals }: PublicObjectives): readonly string[] {
  const served = new Set(goals.filter(({ id }) => goalIds.includes(id)).flatMap(({ needIds }) => needIds));
  return [...new Set(needs.filter(({ id }) => served.has(id)).map(({ fieldId }) => fieldId))];
}
