import { Injectable } from '@nestjs/common';
import { reminderStage } from '#libs/meeting';
import { parameterAt } from '#libs/rule-parameter';
import { FindOrganisations } from '../../organisations/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { ActionPointRepository } from '../persistence/action-point.repository.js';
import { PostTaskLetter } from './post-task-letter.js';

/** “An Aufgaben erinnern”: their owners, once for each stage. Harmless to repeat. */
@Injectable()
export class RemindOfActionPoints {
  constructor(
    private readonly actionPoints: ActionPointRepository,
    private readonly organisations: FindOrganisations,
    private readonly parameters: FindRuleParameters,
    private readonly letter: PostTaskLetter,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Returns how many tasks are at a stage of which their owner is told. */
  async execute(): Promise<number> {
    const today = this.clock.today();
    const rows = await this.parameters.all();
    const rules = {
      soonDays: parameterAt(rows, 'meeting.task-soon-days', today),
      longOverdueDays: parameterAt(rows, 'meeting.task-long-overdue-days', today),
    };
    const owners = new Map((await this.organisations.all()).map((each) => [each.id, each]));
    let told = 0;
    for (const point of await this.actionPoints.findWhere({ state: 'open' })) {
      const stage = reminderStage(point, today, rules);
      const owner = owners.get(point.ownerId);
      if (stage === null || owner === undefined) continue;
      await this.transaction.run(() => this.letter.execute(point, stage, owner));
      told += 1;
    }
    return told;
  }
}
