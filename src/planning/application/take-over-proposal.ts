import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { PlanRepository } from '../persistence/plan.repository.js';
import { OpenProposedCourse } from './open-proposed-course.js';
import { StepProposal } from './step-proposal.js';
import { TakeOverRules } from './take-over-rules.js';

/**
 * “Vorschlag übernehmen”, by the provider named in it: a course is planned at its site, opened, and filled from the shared list, so that
 * people are asked in the order of the list. Two clerks at once make one course: the proposal is held first. Throws `not-found`, also for
 * the proposal of somebody else; `proposal-is-outdated`, `start-is-past`, `approval-missing`.
 */
@Injectable()
export class TakeOverProposal {
  constructor(
    private readonly transaction: Transaction,
    private readonly plans: PlanRepository,
    private readonly rules: TakeOverRules,
    private readonly openCourse: OpenProposedCourse,
    private readonly stepProposal: StepProposal,
  ) {}

  execute(proposalId: string, actor: Actor): Promise<{ readonly offeringId: string }> {
    return this.transaction.run(async () => {
      const proposal = await this.plans.findProposalForChange(proposalId);
      if (proposal === null || proposal.providerId !== actor.organisationId)
        throw notFound('Diesen Kursvorschlag');
      await this.rules.demand(proposal);
      const offeringId = await this.openCourse.execute(proposal, actor);
      await this.stepProposal.execute({ ...proposal, offeringId }, 'taken-over', actor);
      return { offeringId };
    });
  }
}
