import { Injectable } from '@nestjs/common';
import type { Objectives } from '#libs/objective';
import { Transaction } from '../../platform/database/transaction.js';
import { EvidenceRepository } from '../persistence/evidence.repository.js';
import { GoalRepository } from '../persistence/goal.repository.js';
import { NeedRepository } from '../persistence/need.repository.js';

/** “Bedarfe und Ziele ablegen”: many at once, as they are. Who may do so is judged by whoever brings them. */
@Injectable()
export class SaveObjectives {
  constructor(
    private readonly transaction: Transaction,
    private readonly needs: NeedRepository,
    private readonly goals: GoalRepository,
    private readonly evidence: EvidenceRepository,
  ) {}

  execute({ needs, goals, evidence }: Objectives): Promise<void> {
    return this.transaction.run(async () => {
      await this.needs.insert(needs);
      await this.goals.insert(goals);
      await this.evidence.insert(evidence);
    });
  }
}
