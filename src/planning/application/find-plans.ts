import { Injectable } from '@nestjs/common';
import { notFound } from '../../platform/refusal/refused.js';
import { PlanRepository } from '../persistence/plan.repository.js';
import type { PlanRun } from '../plan.js';

const RUNS_SHOWN = 10;

/** “Planungen nachschlagen”, with their progress. */
@Injectable()
export class FindPlans {
  constructor(private readonly plans: PlanRepository) {}

  /** The newest first. */
  latest(): Promise<readonly PlanRun[]> {
    return this.plans.findRuns(RUNS_SHOWN);
  }

  async one(id: string): Promise<PlanRun> {
    const run = await this.plans.findRun(id);
    if (run === null) throw notFound('Diese Planung');
    return run;
  }
}
