import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { Transaction } from '../../platform/database/transaction.js';
import type { CourseProposal, PlanRun } from '../plan.js';
import { CourseProposalRow } from './course-proposal.entity.js';
import { PlanRunRow } from './plan-run.entity.js';

/** Rows of plans and of what they proposed. */
@Injectable()
export class PlanRepository {
  constructor(private readonly transaction: Transaction) {}

  async insertRun(run: PlanRun): Promise<void> {
    await this.transaction.manager.insert(PlanRunRow, run);
  }

  findRun(id: string): Promise<PlanRun | null> {
    return this.transaction.manager.findOneBy(PlanRunRow, { id });
  }

  /** The same, held until the transaction ends. */
  findRunForChange(id: string): Promise<PlanRun | null> {
    return this.transaction.manager.findOne(PlanRunRow, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The newest first. */
  findRuns(limit: number): Promise<PlanRun[]> {
    return this.transaction.manager.find(PlanRunRow, {
      order: { requestedAt: 'DESC', id: 'ASC' },
      take: limit,
    });
  }

  async updateRun(id: string, change: Partial<Omit<PlanRun, 'id'>>): Promise<void> {
    await this.transaction.manager.update(PlanRunRow, { id }, change);
  }

  /** The proposals of earlier plans that nobody took over are out of date. */
  async outdateOthers(planRunId: string, decidedAt: PlanRun['requestedAt']): Promise<void> {
    await this.transaction.manager.update(
      CourseProposalRow,
      { planRunId: Not(planRunId), state: 'open' },
      { state: 'outdated', decidedAt },
    );
  }

  async insertProposals(proposals: readonly CourseProposal[]): Promise<void> {
    if (proposals.length > 0)
      await this.transaction.manager.insert(
        CourseProposalRow,
        proposals.map((proposal) => ({ ...proposal, dayparts: [...proposal.dayparts] })),
      );
  }

  /** Open and taken over, most people first. */
  findProposals(): Promise<CourseProposal[]> {
    return this.transaction.manager.find(CourseProposalRow, {
      where: { state: In(['open', 'taken-over']) },
      order: { state: 'ASC', people: 'DESC', key: 'ASC' },
    });
  }

  /** The same, held until the transaction ends. */
  findProposalForChange(id: string): Promise<CourseProposal | null> {
    return this.transaction.manager.findOne(CourseProposalRow, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async updateProposal(
    id: string,
    change: Partial<Pick<CourseProposal, 'state' | 'offeringId' | 'decidedAt'>>,
  ): Promise<void> {
    await this.transaction.manager.update(CourseProposalRow, { id }, change);
  }
}
