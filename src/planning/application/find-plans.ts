import { Injectable } from '@nestjs/common';
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
}
