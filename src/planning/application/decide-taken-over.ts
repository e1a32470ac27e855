import { Injectable } from '@nestjs/common';
import { isLive } from '#libs/course-catalogue';
import type { ProposalDecision } from '#libs/planning';
import { CallOffOffering, KeepPlaces } from '../../offerings/index.js';
import { Transaction } from '../../platform/database/transaction.js';
import { PlanRepository } from '../persistence/plan.repository.js';
import { JudgeTakenOver } from './judge-taken-over.js';
import { StepProposal } from './step-proposal.js';

/** How many were decided. */
export interface DecidedProposals {
  readonly confirmed: number;
  readonly withdrawn: number;
}

/**
 * “Über übernommene Kursvorschläge entscheiden”: each in a transaction of its own that holds the proposal and then its course, so that
 * nothing is decided twice, and nobody accepts a place meanwhile. A course that stays below its minimum is called off by the act of
 * calling off courses: whoever had an offer waits on at their old position.
 */
@Injectable()
export class DecideTakenOver {
  constructor(
    private readonly transaction: Transaction,
    private readonly plans: PlanRepository,
    private readonly keepPlaces: KeepPlaces,
    private readonly judge: JudgeTakenOver,
    private readonly callOff: CallOffOffering,
    private readonly stepProposal: StepProposal,
  ) {}

  async execute(): Promise<DecidedProposals> {
    const decisions: ProposalDecision[] = [];
    for (const { id, state } of await this.plans.findTakenOver())
      if (state === 'taken-over') decisions.push(await this.decide(id));
    const countOf = (wanted: ProposalDecision): number =>
      decisions.filter((decision) => decision === wanted).length;
    return { confirmed: countOf('confirm'), withdrawn: countOf('withdraw') };
  }

  private decide(proposalId: string): Promise<ProposalDecision> {
    return this.transaction.run(async () => {
      const proposal = await this.plans.findProposalForChange(proposalId);
      if (proposal?.state !== 'taken-over' || proposal.offeringId === null) return 'wait';
      const course = await this.keepPlaces.lock(proposal.offeringId);
      const decision = isLive(course.state) ? await this.judge.execute(course) : 'withdraw';
      if (decision === 'wait') return decision;
      if (decision === 'withdraw' && isLive(course.state))
        await this.callOff.execute(
          { offeringId: course.id, kind: 'cancelled', reasonCode: 'too-few-participants' },
          null,
        );
      await this.stepProposal.execute(proposal, decision === 'confirm' ? 'confirmed' : 'withdrawn', null);
      return decision;
    });
  }
}
