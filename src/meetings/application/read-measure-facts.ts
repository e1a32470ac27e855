import { germanDay } from '#libs/calendar';
import { Injectable } from '@nestjs/common';
import { isStartOverdue } from '#libs/measure';
import type { AgendaFacts } from '#libs/meeting';
import type { SelectionState } from '#libs/yearly-selection';
import { FindConcepts } from '../../concepts/index.js';
import { FindDueReviews } from '../../measure-reviews/index.js';
import { FindMeasures } from '../../measures/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { FindSelections } from '../../yearly-selections/index.js';

/** A yearly selection on which the Steuerungsgruppe still has to work. */
const UNDER_WAY: readonly SelectionState[] = ['assessing', 'revealed'];

/**
 * “Was bei Maßnahmen ansteht”, for the Steuerungsgruppe: what was proposed and nobody has judged yet, what was decided and has not begun in
 * time, what should have been reviewed, and the yearly selection. Others do not see proposals.
 */
@Injectable()
export class ReadMeasureFacts {
  constructor(
    private readonly concepts: FindConcepts,
    private readonly measures: FindMeasures,
    private readonly dueReviews: FindDueReviews,
    private readonly selections: FindSelections,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<AgendaFacts> {
    const concept = await this.concepts.current();
    if (concept === null) return {};
    const measures = await this.measures.all(concept.id);
    const proposed = measures.filter(({ state }) => state === 'proposed');
    const late = measures.filter((measure) => isStartOverdue(measure, this.clock.today()));
    const overdue = (await this.dueReviews.execute()).filter(({ stage }) => stage === 'overdue');
    const underWay = (await this.selections.all()).filter(({ state }) => UNDER_WAY.includes(state));
    return {
      'measure-proposals': proposed.map(({ id, number, title }) => ({
        id,
        sentence: `M ${number}: ${title}`,
      })),
      'overdue-starts': late.map(({ id, number, title, periodFrom }) => ({
        id,
        sentence: `M ${number}: ${title}, geplanter Beginn ${periodFrom === null ? '' : germanDay(periodFrom)}`,
      })),
      'overdue-reviews': overdue.map(({ measure: { id, number, title }, dueOn }) => ({
        id,
        sentence: `M ${number}: ${title}, fällig am ${germanDay(dueOn)}`,
      })),
      'yearly-selection': underWay.map(({ id, year }) => ({ id, sentence: `Jahresauswahl ${year}` })),
    };
  }
}
