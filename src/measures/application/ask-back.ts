import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { HoldMeasure } from './hold-measure.js';
import { RecordMeasureStep } from './record-measure-step.js';

/** “Rückfrage zu einem Vorschlag”: the proposer is told and can answer or change it. The proposal stays one. */
@Injectable()
export class AskBack {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldMeasure,
    private readonly recordStep: RecordMeasureStep,
  ) {}

  /** Throws `not-found`, `proposal-decided`, `changed-meanwhile`. */
  execute(
    actor: Actor,
    id: string,
    { text, version }: { readonly text: string; readonly version: number },
  ): Promise<void> {
    return this.transaction.run(async () => {
      const measure = await this.hold.execute(actor, id, version);
      if (measure.state !== 'proposed')
        throw new Refused(
          'conflict',
          { code: 'proposal-decided' },
          'Über diesen Vorschlag ist schon entschieden; eine Rückfrage ist nicht mehr nötig.',
        );
      await this.recordStep.note(actor, id, 'question', text);
      await this.recordStep.execute(actor, measure, { done: 'ask-back', reason: text });
    });
  }
}
