import { Injectable } from '@nestjs/common';
import { In, MoreThanOrEqual, Not } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
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

  findRunsOf(ids: ReadonlySet<string>): Promise<PlanRun[]> {
    return this.transaction.manager.findBy(PlanRunRow, { id: In([...ids]) });
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

  /** Those that can be taken over or were, and what became of them until the day of their start; most people first. */
  findProposals(today: LocalDate): Promise<CourseProposal[]> {
    return this.transaction.manager.find(CourseProposalRow, {
      where: [
        { state: In(['open', 'taken-over']) },
        { state: In(['confirmed', 'withdrawn']), startsOn: MoreThanOrEqual(today) },
      ],
      order: { people: 'DESC', key: 'ASC', id: 'ASC' },
    });
  }

  /** Those of which a course was made that has not been called off by the platform, in the order of their ids. */
  findTakenOver(): Promise<CourseProposal[]> {
    return this.transaction.manager.find(CourseProposalRow, {
      where: { state: In(['taken-over', 'confirmed']) },
      order: { id: 'ASC' },
    });
  }

  findProposal(id: string): Promise<CourseProposal | null> {
    return this.transaction.manager.findOneBy(CourseProposalRow, { id });
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
