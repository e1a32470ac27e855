import { Injectable } from '@nestjs/common';
import type { Measure } from '#libs/measure';
import { FindReviews } from '../../measure-reviews/index.js';
import { FindMeasures } from '../../measures/index.js';
import { FindSelections } from '../../yearly-selections/index.js';
import type { TracedMeasure } from '../trace-reading.js';

/** “Was aus Maßnahmen wurde”: chosen in which year, reviewed with which lights, reported on with which words; the latest of each. */
@Injectable()
export class FollowMeasures {
  constructor(
    private readonly measures: FindMeasures,
    private readonly selections: FindSelections,
    private readonly reviews: FindReviews,
  ) {}

  /** Selections count once they are decided; until then nobody outside the Steuerungsgruppe hears of them. */
  async execute(measures: readonly Measure[]): Promise<ReadonlyMap<string, TracedMeasure>> {
    const ids = measures.map(({ id }) => id);
    const notes = await this.measures.notes(ids);
    const reviews = await this.reviews.ofMeasures(ids);
    const chosen = (await this.selections.inForce())
      .filter(({ verdict }) => verdict === 'chosen')
      .toSorted((a, b) => b.year - a.year);
    const of = <One extends { readonly measureId: string }>(list: readonly One[], id: string): One | null =>
      list.find(({ measureId }) => measureId === id) ?? null;
    return new Map(
      measures.map((measure) => [
        measure.id,
        {
          measure,
          chosen: of(chosen, measure.id),
          review: of(reviews, measure.id),
          lastNote: of(
            notes.filter(({ kind }) => kind === 'progress'),
            measure.id,
          ),
        },
      ]),
    );
  }
}
