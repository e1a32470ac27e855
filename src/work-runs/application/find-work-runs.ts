import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { notFound } from '../../platform/refusal/refused.js';
import { WorkRunRepository } from '../persistence/work-run.repository.js';
import type { WorkRun } from '../work-run.js';

/** Nobody looks further back, and what is older is erased. */
const MOST_SHOWN = 50;

/** “Vorgänge nachsehen”: those of one's own organisation; whoever began one may be on leave. */
@Injectable()
export class FindWorkRuns {
  constructor(private readonly runs: WorkRunRepository) {}

  latest(actor: Actor): Promise<readonly WorkRun[]> {
    return this.runs.findOf(actor.organisationId, MOST_SHOWN);
  }

  async own(id: string, actor: Actor): Promise<WorkRun> {
    const run = await this.runs.find(id);
    if (run?.organisationId !== actor.organisationId) throw notFound('Diesen Vorgang');
    return run;
  }
}
