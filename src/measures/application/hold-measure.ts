import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { maySeeMeasure, type Measure } from '#libs/measure';
import { FindConcepts } from '../../concepts/index.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { MeasureChangesRepository } from '../persistence/measure-changes.repository.js';
import { MeasureRepository } from '../persistence/measure.repository.js';
import { measureChangedMeanwhile } from './measure-sentences.js';

/** “Maßnahme festhalten”, until the transaction ends. One that the actor may not see is not there; one of a replaced edition stays as it is. */
@Injectable()
export class HoldMeasure {
  constructor(
    private readonly changes: MeasureChangesRepository,
    private readonly measures: MeasureRepository,
    private readonly concepts: FindConcepts,
  ) {}

  /** Throws `not-found`, `concept-replaced`, `changed-meanwhile`. `actor` null: the platform; `seenVersion` null: whatever it is. */
  async execute(actor: Actor | null, id: string, seenVersion: number | null): Promise<Measure> {
    const isThere = await this.changes.lock(id);
    const [measure] = isThere ? await this.measures.findByIds([id]) : [];
    if (measure === undefined || (actor !== null && !maySeeMeasure(measure, actor)))
      throw notFound('Diese Maßnahme');
    if ((await this.concepts.get(measure.conceptId))?.state === 'replaced')
      throw new Refused(
        'conflict',
        { code: 'concept-replaced' },
        'Diese Fassung des Integrationskonzepts ist abgelöst. Ihre Maßnahmen ändern sich nicht mehr; offene stehen in der neuen Fassung.',
      );
    if (seenVersion !== null && measure.version !== seenVersion) throw measureChangedMeanwhile();
    return measure;
  }
}
