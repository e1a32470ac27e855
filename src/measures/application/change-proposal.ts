import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { Measure } from '#libs/measure';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import type { ProposalForm } from '../measure-form.js';
import { ChangeMeasureState } from './change-measure-state.js';
import { HoldMeasure } from './hold-measure.js';
import { KeepProposals } from './keep-proposals.js';
import { RecordMeasureStep } from './record-measure-step.js';

/** What a proposer answers to a question of the Kreisverwaltung; the proposal may be changed with it. */
export interface ProposalAnswer {
  readonly text: string;
  readonly version: number;
}

/** “Eigenen Vorschlag ändern” and “Rückfrage beantworten”: by who proposed it, as long as nobody has decided. */
@Injectable()
export class ChangeProposal {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldMeasure,
    private readonly keep: KeepProposals,
    private readonly recordStep: RecordMeasureStep,
    private readonly changeState: ChangeMeasureState,
  ) {}

  /** Throws `not-found`, also for the proposal of somebody else; `proposal-decided`, `changed-meanwhile`, `unknown-choice`. */
  execute(
    actor: Actor,
    id: string,
    { version, ...form }: ProposalForm & { readonly version: number },
  ): Promise<void> {
    return this.transaction.run(async () => {
      const measure = await this.holdOwn(actor, id, version);
      const { title, description, goalIds, municipalities } = form;
      const changed = { ...measure, title, description, goalIds, municipalities, version: version + 1 };
      await this.keep.replace(changed, form);
      await this.recordStep.execute(actor, changed, { done: 'change-proposal', reason: null });
    });
  }

  /** Throws as the change does. */
  answer(actor: Actor, id: string, { text, version }: ProposalAnswer): Promise<void> {
    return this.transaction.run(async () => {
      const measure = await this.holdOwn(actor, id, version);
      await this.recordStep.note(actor, id, 'answer', text);
      await this.recordStep.execute(actor, measure, { done: 'answer', reason: text });
    });
  }

  /** “Vorschlag zurückziehen”, by the table of acts. Throws as the change does. */
  takeBack(actor: Actor, id: string, { text, version }: ProposalAnswer): Promise<void> {
    return this.transaction.run(async () => {
      await this.holdOwn(actor, id, version);
      await this.changeState.execute(actor, id, { act: 'take-back', reason: text, version });
    });
  }

  private async holdOwn(actor: Actor, id: string, version: number): Promise<Measure> {
    const measure = await this.hold.execute(actor, id, version);
    if (measure.proposedBy !== actor.organisationId) throw notFound('Diese Maßnahme');
    if (measure.state === 'proposed') return measure;
    throw new Refused(
      'conflict',
      { code: 'proposal-decided' },
      'Über diesen Vorschlag ist schon entschieden. Was danach zu ändern ist, ändert die Kreisverwaltung.',
    );
  }
}
