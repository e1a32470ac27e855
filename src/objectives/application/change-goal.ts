import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { takeGoalAct, type GoalAct } from '#libs/objective';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { GoalRepository } from '../persistence/goal.repository.js';
import { refuseWrongGoal, type GoalContent } from './add-goal.js';
import type { ObjectiveStep } from './change-need.js';
import { HoldGoal, refuseUnlessGoalLed, tied } from './hold-goal.js';
import { objectiveRefused } from './objective-sentences.js';

/** “Wirkungsziel ändern”: its words and needs, its state, or, while nothing hangs on it, away with it. Throws what {@link HoldGoal} refuses. */
@Injectable()
export class ChangeGoal {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldGoal,
    private readonly goals: GoalRepository,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, id: string, content: GoalContent, seenVersion: number): Promise<void> {
    return this.transaction.run(async () => {
      const { goal, ground, needs } = await this.hold.execute(actor, id, seenVersion);
      refuseWrongGoal(ground, needs, content);
      const [before, after] = [tied(needs, goal.needIds), tied(needs, content.needIds)];
      refuseUnlessGoalLed({ actor, ground, before, after });
      await this.goals.update({ ...goal, ...content, version: goal.version + 1 });
      await this.audit.record({ actor, act: 'goal-changed', subjectKind: 'goal', subjectId: id });
    });
  }

  step(actor: Actor, id: string, { act, reason, seenVersion }: ObjectiveStep<GoalAct>): Promise<void> {
    return this.transaction.run(async () => {
      const { goal } = await this.hold.execute(actor, id, seenVersion);
      const taken = takeGoalAct(goal.state, act, reason);
      if (!taken.ok) throw objectiveRefused(taken.refusal);
      await this.goals.update({ ...goal, ...taken.value, version: goal.version + 1 });
      await this.audit.record({
        actor,
        act: 'goal-stepped',
        subjectKind: 'goal',
        subjectId: id,
        facts: { state: taken.value.state },
      });
    });
  }

  /** Throws `goal-in-use` while a measure or an indicator hangs on it. */
  delete(actor: Actor, id: string): Promise<void> {
    return this.transaction.run(async () => {
      await this.hold.execute(actor, id, null);
      if (!(await this.goals.deleteUnused(id))) throw objectiveRefused({ code: 'goal-in-use' });
      await this.audit.record({ actor, act: 'goal-deleted', subjectKind: 'goal', subjectId: id });
    });
  }
}
