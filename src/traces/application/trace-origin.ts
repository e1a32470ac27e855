import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { maySeeMeasure, traceMeasure } from '#libs/measure';
import { FindMeasures } from '../../measures/index.js';
import { notFound } from '../../platform/refusal/refused.js';
import type { MeasureOriginReading } from '../trace-reading.js';
import { ReadLinks } from './read-links.js';
import { answersIn } from './trace-answers.js';

/** “Worauf geht diese Maßnahme zurück”: the way back from a measure to needs, answers and gaps. */
@Injectable()
export class TraceOrigin {
  constructor(
    private readonly measures: FindMeasures,
    private readonly readLinks: ReadLinks,
  ) {}

  /** Throws `not-found`, also for a measure that is not for the actor's eyes. */
  async execute(actor: Actor, measureId: string): Promise<MeasureOriginReading> {
    const measure = await this.measures.one(measureId);
    if (measure === null || !maySeeMeasure(measure, actor)) throw notFound('Diese Maßnahme');
    const chain = await this.readLinks.of(measure.conceptId, actor);
    const origin = traceMeasure(measure, chain);
    return {
      needs: chain.needs.filter(({ id }) => origin.needIds.includes(id)),
      answers: answersIn(chain).filter(({ id }) => origin.answerIds.includes(id)),
      gapCount: origin.gapIds.length,
    };
  }
}
