import { Injectable } from '@nestjs/common';
import type { Objectives } from '#libs/objective';
import { Transaction } from '../../platform/database/transaction.js';
import { GoalRepository } from '../persistence/goal.repository.js';
import { NeedRepository } from '../persistence/need.repository.js';
import { objectiveRefused } from './objective-sentences.js';

/**
 * “Bedarfe und Ziele ersetzen”, as they are: for tables that come in. Who may do so is judged by whoever brings them. Throws
 * `changed-meanwhile` where somebody changed one after it was read.
 */
@Injectable()
export class ReplaceObjectives {
  constructor(
    private readonly transaction: Transaction,
    private readonly needs: NeedRepository,
    private readonly goals: GoalRepository,
  ) {}

  execute({ needs, goals }: Pick<Objectives, 'needs' | 'goals'>): Promise<void> {
    return this.transaction.run(async () => {
      for (const need of needs) {
        refuseChanged(await this.needs.lock(need.id), need);
        await this.needs.update(need);
      }
      for (const goal of goals) {
        refuseChanged(await this.goals.lock(goal.id), goal);
        await this.goals.update(goal);
      }
    });
  }
}

interface Versioned {
  readonly version: number;
}

function refuseChanged(there: Versioned | null, { version }: Versioned): void {
  if (there?.version !== version - 1) throw objectiveRefused({ code: 'changed-meanwhile' });
}
