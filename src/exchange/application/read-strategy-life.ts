import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { FindCommittees } from '../../committees/index.js';
import { ListDecisions } from '../../decisions/index.js';
import { FindReviews } from '../../measure-reviews/index.js';
import { ShowMeetings } from '../../meetings/index.js';
import { FindSelections } from '../../yearly-selections/index.js';
import type { ConceptFacts, LifeFacts } from '../concept-export/strategy-facts.js';

/** “Was um eine Fassung geschah”: selections that hold, reviews, decisions and meetings that whoever asks may see. */
@Injectable()
export class ReadStrategyLife {
  constructor(
    private readonly committees: FindCommittees,
    private readonly decisions: ListDecisions,
    private readonly selections: FindSelections,
    private readonly reviews: FindReviews,
    private readonly meetings: ShowMeetings,
  ) {}

  async execute({ concept, measures }: ConceptFacts, actor: Actor): Promise<LifeFacts> {
    const seen = new Set(measures.map(({ measure }) => measure.id));
    const selected = await this.selections.inForce();
    return {
      committees: await this.committees.all(),
      decisions: (await this.decisions.all(actor)).map(({ decision }) => decision),
      selected: selected.filter(
        ({ conceptId, measureId }) => conceptId === concept.id && seen.has(measureId),
      ),
      reviews: await this.reviews.ofMeasures([...seen]),
      meetings: (await this.meetings.all(actor)).map(({ meeting }) => meeting),
    };
  }
}
