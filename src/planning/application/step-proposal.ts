import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { proposalStepped, type ProposalStepped } from '../events/proposal-stepped.event.js';
import { PlanRepository } from '../persistence/plan.repository.js';
import type { CourseProposal } from '../plan.js';

/** Writes down what became of a proposal, in the protocol too, and says so. Only ever called within the transaction of an act that holds it. */
@Injectable()
export class StepProposal {
  constructor(
    private readonly plans: PlanRepository,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** `actor` null: the platform. */
  async execute(
    { id, providerId, offeringId }: Pick<CourseProposal, 'id' | 'providerId' | 'offeringId'>,
    state: ProposalStepped['state'],
    actor: Actor | null,
  ): Promise<void> {
    await this.plans.updateProposal(id, { state, offeringId, decidedAt: this.clock.now() });
    await this.audit.record({
      actor,
      act: `proposal-${state}`,
      subjectKind: 'course-proposal',
      subjectId: id,
      ...(actor === null ? { owner: providerId, purpose: 'offering-care' } : {}),
    });
    await this.outbox.publish(proposalStepped, { proposalId: id, state });
  }
}
