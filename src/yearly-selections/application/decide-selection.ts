import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { judgeReadiness, type YearlySelection } from '#libs/yearly-selection';
import { Transaction } from '../../platform/database/transaction.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { selectionDecided } from '../events/selection-decided.event.js';
import { FollowDecision } from './follow-decision.js';
import { FreezeItems } from './freeze-items.js';
import { HoldSelection, type SeenSelection } from './hold-selection.js';
import { selectionRefused } from './selection-sentences.js';
import { WriteStep } from './write-step.js';

/** “Weg des Beschlusses”: empfehlen, beschließen, zurückgeben, each on a decision of its own. What is decided is locked. */
@Injectable()
export class DecideSelection {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldSelection,
    private readonly followDecision: FollowDecision,
    private readonly freezeItems: FreezeItems,
    private readonly writeStep: WriteStep,
    private readonly outbox: Outbox,
  ) {}

  recommend(seen: SeenSelection, decisionId: string, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const { selection, state } = await this.hold.toChange(seen, 'recommend', actor, this.path(decisionId));
      const ready = judgeReadiness(await this.freezeItems.items(selection));
      if (!ready.ok) throw selectionRefused(ready.refusal);
      await this.freezeItems.freeze(selection);
      const change = { state, recommendationId: decisionId };
      await this.writeStep.execute(selection, { done: 'selection-recommended', decisionId, change }, actor);
    });
  }

  decide(seen: SeenSelection, decisionId: string, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const { selection, state } = await this.hold.toChange(seen, 'decide', actor, this.path(decisionId));
      const change = { state, decisionId };
      await this.writeStep.execute(selection, { done: 'selection-decided', decisionId, change }, actor);
      await this.outbox.publish(selectionDecided, { selectionId: selection.id });
    });
  }

  sendBack(seen: SeenSelection, decisionId: string, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const { selection, state } = await this.hold.toChange(seen, 'send-back', actor, this.path(decisionId));
      await this.freezeItems.thaw(selection);
      const change = { state, recommendationId: null };
      await this.writeStep.execute(selection, { done: 'selection-sent-back', decisionId, change }, actor);
    });
  }

  private path(decisionId: string) {
    return (selection: YearlySelection) => this.followDecision.execute(selection, decisionId);
  }
}
