import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { filterMeasures, maySeeMeasure, sumCosts, type Measure, type MeasureFilter } from '#libs/measure';
import type { ListedMeasure, MeasureFrame, MeasureList } from '../measure-reading.js';
import { MeasureRepository } from '../persistence/measure.repository.js';
import { MarkMeasures } from './mark-measures.js';
import { NameMeasures } from './name-measures.js';
import { fieldsOfGoals, ReadMeasureFrame } from './read-measure-frame.js';

/** “Maßnahmen auflisten”: those of one edition that the actor may see, with the sum of their costs. */
@Injectable()
export class ListMeasures {
  constructor(
    private readonly measures: MeasureRepository,
    private readonly readFrame: ReadMeasureFrame,
    private readonly mark: MarkMeasures,
    private readonly nameMeasures: NameMeasures,
  ) {}

  /** `conceptId` null: the edition that is worked with. What was refused counts in no sum. */
  async execute(actor: Actor, conceptId: string | null, filter: MeasureFilter): Promise<MeasureList> {
    const frame = await (conceptId === null ? this.readFrame.current() : this.readFrame.of(conceptId));
    const all = frame.concept === null ? [] : await this.measures.findAll(frame.concept.id);
    const seen = filterMeasures(
      all.filter((measure) => maySeeMeasure(measure, actor)),
      filter,
      { fieldsOfGoals: fieldsOfGoals(frame), marks: await this.mark.execute(all) },
    );
    const funding = await this.measures.findFunding(seen.map(({ id }) => id));
    return {
      items: await this.nameMeasures.execute(seen, funding, frame),
      sum: sumCosts(
        seen.filter(({ state }) => state !== 'refused' && state !== 'ended'),
        funding,
      ),
    };
  }

  /** “Meine Vorschläge”: what the own organisation proposed, of all editions, the newest first. */
  async ownProposals(actor: Actor): Promise<readonly ListedMeasure[]> {
    const own = await this.measures.findProposedBy(actor.organisationId);
    const newestFirst = own.toSorted((a, b) => (a.proposedAt < b.proposedAt ? 1 : -1));
    return this.nameMeasures.execute(newestFirst, [], await this.frameOf(own));
  }

  private async frameOf([first]: readonly Measure[]): Promise<MeasureFrame> {
    return first === undefined ? this.readFrame.current() : this.readFrame.of(first.conceptId);
  }
}
