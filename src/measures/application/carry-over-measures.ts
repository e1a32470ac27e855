import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { carryOverMeasures, type WholeMeasure } from '#libs/measure';
import type { ConceptCopy } from '../../concepts/index.js';
import { FindObjectives } from '../../objectives/index.js';
import { Transaction } from '../../platform/database/transaction.js';
import { MeasureChangesRepository } from '../persistence/measure-changes.repository.js';
import { MeasureLifeRepository } from '../persistence/measure-life.repository.js';
import { MeasureRepository } from '../persistence/measure.repository.js';
import { RecordMeasureStep } from './record-measure-step.js';

/**
 * “Offene Maßnahmen in die neue Fassung übernehmen”. Needs and goals go before, because measures hang on them; both are done once, however
 * often they are asked for.
 */
@Injectable()
export class CarryOverMeasures {
  constructor(
    private readonly transaction: Transaction,
    private readonly objectives: FindObjectives,
    private readonly measures: MeasureRepository,
    private readonly changes: MeasureChangesRepository,
    private readonly life: MeasureLifeRepository,
    private readonly recordStep: RecordMeasureStep,
  ) {}

  /** Goals of the new edition have to be there. */
  execute({ fromConceptId, toConceptId, newIds }: ConceptCopy): Promise<void> {
    return this.transaction.run(async () => {
      const firstNumber = await this.changes.nextNumber(toConceptId);
      const old = await this.wholesOf(fromConceptId);
      const goals = await this.objectives.goals(toConceptId);
      const carried = carryOverMeasures({
        conceptId: toConceptId,
        old,
        carried: await this.life.findCarriedOver(old.map(({ measure }) => measure.id)),
        newIds: new Map([
          ...Object.entries(newIds),
          ...goals.flatMap(({ id, carriedFromId }) =>
            carriedFromId === null ? [] : [[carriedFromId, id] as const],
          ),
        ]),
        firstNumber,
        newId: randomUUID,
      });
      if (carried.length === 0) return;
      await this.changes.insert(carried);
      await this.life.insertCarryOvers(
        carried.map(({ measure, fromMeasureId }) => ({ measureId: measure.id, fromMeasureId })),
      );
      for (const { measure } of carried)
        await this.recordStep.execute(null, measure, { done: 'carry-over', reason: null });
    });
  }

  private async wholesOf(conceptId: string): Promise<readonly WholeMeasure[]> {
    const measures = await this.measures.findAll(conceptId);
    const ids = measures.map(({ id }) => id);
    const funding = await this.measures.findFunding(ids);
    const partners = await this.measures.findPartners(ids);
    return measures.map((measure) => ({
      measure,
      funding: funding.filter(({ measureId }) => measureId === measure.id),
      partners: partners.filter(({ measureId }) => measureId === measure.id),
    }));
  }
}
