import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { ChangeOffering, PostOffering } from '../../offerings/index.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { notFound } from '../../platform/refusal/refused.js';
import { proposalStepped } from '../events/proposal-stepped.event.js';
import { PlanRepository } from '../persistence/plan.repository.js';
import type { CourseProposal } from '../plan.js';
import { draftCourse } from './draft-course.js';
import { TakeOverRules } from './take-over-rules.js';

/**
 * “Vorschlag übernehmen”, by the provider named in it: a course is planned at its site, opened, and filled from the shared list, so that
 * people are asked in the order of the list. Two clerks at once make one course: the proposal is held first. Throws `not-found`, also for
 * the proposal of somebody else; `proposal-is-outdated`, `start-is-past`, `approval-missing`.
 */
@Injectable()
export class TakeOverProposal {
  constructor(
    private readonly plans: PlanRepository,
    private readonly rules: TakeOverRules,
    private readonly postOffering: PostOffering,
    private readonly changeOffering: ChangeOffering,
    private readonly transaction: Transaction,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  execute(proposalId: string, actor: Actor): Promise<{ readonly offeringId: string }> {
    return this.transaction.run(async () => {
      const proposal = await this.plans.findProposalForChange(proposalId);
      if (proposal === null || proposal.providerId !== actor.organisationId)
        throw notFound('Diesen Kursvorschlag');
      await this.rules.demand(proposal);
      const offeringId = await this.open(proposal, actor);
      await this.plans.updateProposal(proposalId, {
        state: 'taken-over',
        offeringId,
        decidedAt: this.clock.now(),
      });
      await this.audit.record({
        actor,
        act: 'proposal-taken-over',
        subjectKind: 'course-proposal',
        subjectId: proposalId,
        facts: { offeringId },
      });
      await this.outbox.publish(proposalStepped, { proposalId, state: 'taken-over' });
      return { offeringId };
    });
  }

  /** Two acts of the provider at once: it plans the course, and lets people register. */
  private async open(proposal: CourseProposal, actor: Actor): Promise<string> {
    const course = draftCourse(proposal, await this.rules.draft(proposal));
    const { id } = await this.postOffering.execute(course, actor);
    await this.changeOffering.details(id, { ...course, state: 'open' }, FIRST_VERSION, actor);
    return id;
  }
}

const FIRST_VERSION = 1;
