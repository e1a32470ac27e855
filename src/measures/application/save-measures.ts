import { Injectable } from '@nestjs/common';
import type { MeasureNote, MeasureProposal, MeasureStep, WholeMeasure } from '#libs/measure';
import { Transaction } from '../../platform/database/transaction.js';
import { MeasureChangesRepository } from '../persistence/measure-changes.repository.js';
import { MeasureLifeRepository } from '../persistence/measure-life.repository.js';

/** Measures with what is kept of their life. */
export interface MeasuresToSave {
  readonly measures: readonly WholeMeasure[];
  readonly proposals: readonly MeasureProposal[];
  readonly steps: readonly Omit<MeasureStep, 'id'>[];
  readonly notes: readonly Omit<MeasureNote, 'id'>[];
}

/** “Maßnahmen ablegen”: many at once, as they are, told to nobody. Who may do so is judged by whoever brings them. */
@Injectable()
export class SaveMeasures {
  constructor(
    private readonly transaction: Transaction,
    private readonly changes: MeasureChangesRepository,
    private readonly life: MeasureLifeRepository,
  ) {}

  execute({ measures, proposals, steps, notes }: MeasuresToSave): Promise<void> {
    return this.transaction.run(async () => {
      await this.changes.insert(measures);
      if (proposals.length > 0) await this.life.saveProposals(proposals);
      if (steps.length > 0) await this.life.insertSteps(steps);
      if (notes.length > 0) await this.life.insertNotes(notes);
    });
  }
}
