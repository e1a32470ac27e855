import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { OfferingRecord } from '../../offerings/index.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import type { StartRunPlan } from '../../waiting-lists/index.js';
import { StartRunRepository } from '../persistence/start-run.repository.js';
import { CaseMoved } from './case-moved.js';
import { MakeOffer } from './make-offer.js';

/** Makes all offers of a planned run, cases in the order of their ids; or none, where one of them has changed. */
@Injectable()
export class DoStartRun {
  constructor(
    private readonly transaction: Transaction,
    private readonly makeOffer: MakeOffer,
    private readonly runs: StartRunRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Returns the id of the run. Throws {@link CaseMoved} with everything taken back. */
  execute(plan: StartRunPlan, offerings: readonly OfferingRecord[], actor: Actor): Promise<string> {
    return this.transaction.attempt(async () => {
      const id = randomUUID();
      await this.runs.insert({
        id,
        providerId: actor.organisationId,
        offeringIds: offerings.map((offering) => offering.id),
        startedAt: this.clock.now(),
        considered: plan.cases.size,
        offered: plan.placements.length,
      });
      await this.makeOffers(plan, id, actor);
      const facts = { considered: plan.cases.size, offered: plan.placements.length };
      await this.audit.record({
        actor,
        act: 'start-run-done',
        subjectKind: 'start-run',
        subjectId: id,
        facts,
      });
      return id;
    });
  }

  private async makeOffers(
    { placements, cases }: StartRunPlan,
    startRunId: string,
    actor: Actor,
  ): Promise<void> {
    for (const { caseId, entry, isPriority, grounds } of [...placements].sort(byCase)) {
      const person = cases.get(caseId);
      if (person === undefined) throw new CaseMoved();
      await this.makeOffer.execute({ entry, person, isPriority, grounds, startRunId, actor });
    }
  }
}

function byCase(a: { readonly caseId: string }, b: { readonly caseId: string }): number {
  return a.caseId < b.caseId ? -1 : 1;
}
