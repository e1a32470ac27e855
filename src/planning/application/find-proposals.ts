import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { PlanRepository } from '../persistence/plan.repository.js';
import { gapPercentOf, type CourseProposal } from '../plan.js';

/** A proposal, and how far the plan that it is of is from the best at most, percent. */
export interface JudgedProposal {
  readonly proposal: CourseProposal;
  readonly gapPercent: number;
}

/** “Kursvorschläge nachschlagen”: the open ones first, most people first; those taken over until the day of their start. */
@Injectable()
export class FindProposals {
  constructor(
    private readonly plans: PlanRepository,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<readonly JudgedProposal[]> {
    const proposals = await this.plans.findProposals(this.clock.today());
    const runs = await this.plans.findRunsOf(new Set(proposals.map(({ planRunId }) => planRunId)));
    const gapOf = new Map(runs.map((run) => [run.id, gapPercentOf(run)]));
    const [open, decided] = [true, false].map((isOpen) =>
      proposals.filter(({ state }) => (state === 'open') === isOpen),
    );
    return [...(open ?? []), ...(decided ?? [])].map((proposal) => ({
      proposal,
      gapPercent: gapOf.get(proposal.planRunId) ?? 0,
    }));
  }
}
