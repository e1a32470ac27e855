import { Injectable } from '@nestjs/common';
import { compareKeys } from '#libs/kernel';
import { actOfSelection } from '#libs/measure';
import { FindConcepts } from '../../concepts/index.js';
import { Transaction } from '../../platform/database/transaction.js';
import { ChangeMeasureState } from './change-measure-state.js';
import { HoldMeasure } from './hold-measure.js';

/** What the selections in force say of measures of one edition of the concept. */
export interface SelectionVerdicts {
  readonly conceptId: string;
  /** Those that may be concerned. */
  readonly measureIds: readonly string[];
  /** Those of them that one in force chooses. */
  readonly chosenIds: ReadonlySet<string>;
  /** „Kreisausschuss, Beschluss KA 2026/2 vom 20.11.2026“. */
  readonly decision: string;
}

/**
 * “Beschluss der Jahresauswahl vermerken”: chosen measures of the pool are ready to begin, those that are not chosen any more go back. Done
 * twice, it is done once; whom it concerns is told by the mail of the selection. An edition that was replaced meanwhile stays as it is.
 */
@Injectable()
export class FollowSelection {
  constructor(
    private readonly transaction: Transaction,
    private readonly concepts: FindConcepts,
    private readonly hold: HoldMeasure,
    private readonly changeState: ChangeMeasureState,
  ) {}

  execute({ conceptId, measureIds, chosenIds, decision }: SelectionVerdicts): Promise<void> {
    return this.transaction.run(async () => {
      if ((await this.concepts.get(conceptId))?.state === 'replaced') return;
      for (const id of [...measureIds].toSorted(compareKeys)) {
        const measure = await this.hold.execute(null, id, null);
        const act = actOfSelection(measure.state, chosenIds.has(id));
        if (act !== null)
          await this.changeState.step(null, measure, { act, reason: decision }, ['selection']);
      }
    });
  }
}
