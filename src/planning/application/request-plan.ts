import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { planRequested } from '../events/plan-requested.event.js';
import { PlanRepository } from '../persistence/plan.repository.js';
import type { PlanRun } from '../plan.js';

/** “Planung anfordern” and “abbrechen”: the search itself runs in the worker, and can be left and found again. */
@Injectable()
export class RequestPlan {
  constructor(
    private readonly plans: PlanRepository,
    private readonly transaction: Transaction,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** `actor` null: the platform, after the nightly check. One search at a time: while one waits or runs, that one is returned. */
  execute(actor: Actor | null): Promise<PlanRun> {
    return this.transaction.run(async () => {
      await this.transaction.holdLock('request-plan');
      const [latest] = await this.plans.findRuns(1);
      if (latest?.state === 'waiting' || latest?.state === 'running') return latest;
      const run = newRun(this.clock.now());
      await this.plans.insertRun(run);
      await this.outbox.publish(planRequested, { planRunId: run.id });
      await this.audit.record({ actor, act: 'plan-requested', subjectKind: 'plan-run', subjectId: run.id });
      return run;
    });
  }

  cancel(planRunId: string, actor: Actor): Promise<PlanRun> {
    return this.transaction.run(async () => {
      const run = await this.plans.findRunForChange(planRunId);
      if (run === null) throw notFound('Diese Planung');
      if (run.state !== 'waiting' && run.state !== 'running') throw isOver();
      const change = { state: 'cancelled', finishedAt: this.clock.now() } as const;
      await this.plans.updateRun(planRunId, change);
      await this.audit.record({
        actor,
        act: 'plan-cancelled',
        subjectKind: 'plan-run',
        subjectId: planRunId,
      });
      return { ...run, ...change };
    });
  }
}

function newRun(requestedAt: PlanRun['requestedAt']): PlanRun {
  return {
    id: randomUUID(),
    state: 'waiting',
    requestedAt,
    finishedAt: null,
    parts: 0,
    partsDone: 0,
    unplaced: 0,
    placed: 0,
    points: 0,
    bound: 0,
  };
}

function isOver(): Refused {
  return new Refused('conflict', { code: 'plan-is-over' }, 'Diese Planung ist schon beendet.');
}
