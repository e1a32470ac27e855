import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { YearlySelection } from '#libs/yearly-selection';
import { FindConcepts } from '../../concepts/index.js';
import { Transaction } from '../../platform/database/transaction.js';
import { YearlySelectionRepository } from '../persistence/yearly-selection.repository.js';
import { KeepCandidates } from './keep-candidates.js';
import { selectionRefused } from './selection-sentences.js';
import { WriteStep } from './write-step.js';

/** “Jahresauswahl beginnen”: for the edition of the concept that is worked with, with all measures of its pool. */
@Injectable()
export class BeginSelection {
  constructor(
    private readonly transaction: Transaction,
    private readonly concepts: FindConcepts,
    private readonly selections: YearlySelectionRepository,
    private readonly candidates: KeepCandidates,
    private readonly writeStep: WriteStep,
  ) {}

  /** Returns its id. */
  execute(year: number, actor: Actor): Promise<string> {
    return this.transaction.run(async () => {
      await this.transaction.holdLock('yearly-selections');
      const concept = await this.concepts.current();
      if (concept === null) throw selectionRefused({ code: 'no-concept' });
      const isBegun = (await this.selections.findAll()).some(
        (one) => one.conceptId === concept.id && one.year === year,
      );
      if (isBegun) throw selectionRefused({ code: 'year-begun-already', facts: { year }, field: 'year' });
      const selection = newSelection(concept.id, year);
      await this.selections.insert(selection);
      const pool = await this.candidates.selectable(concept.id);
      await this.candidates.add(
        selection,
        pool.map(({ id }) => id),
      );
      await this.writeStep.execute(selection, { done: 'selection-begun' }, actor);
      return selection.id;
    });
  }
}

function newSelection(conceptId: string, year: number): YearlySelection {
  return {
    id: randomUUID(),
    conceptId,
    year,
    edition: 1,
    state: 'preparing',
    frameCents: null,
    changeReason: null,
    assessedFrom: null,
    members: null,
    recommendationId: null,
    decisionId: null,
    version: 1,
  };
}
