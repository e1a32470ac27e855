import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { isWorkOver } from '#libs/work-run';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { WorkRunRepository } from '../persistence/work-run.repository.js';
import type { WorkRun } from '../work-run.js';
import { EndWorkRun } from './end-work-run.js';
import { FindWorkRuns } from './find-work-runs.js';

const BEFORE_IT_BEGAN = 'Der Vorgang wurde abgebrochen, bevor er begonnen hat.';

/** “Vorgang abbrechen”: at once while it waits; while it runs, at its next step. Refuses with `work-is-over` what has ended. */
@Injectable()
export class CancelWorkRun {
  constructor(
    private readonly runs: WorkRunRepository,
    private readonly findWorkRuns: FindWorkRuns,
    private readonly endWorkRun: EndWorkRun,
    private readonly transaction: Transaction,
  ) {}

  async execute(id: string, actor: Actor): Promise<WorkRun> {
    await this.findWorkRuns.own(id, actor);
    return this.transaction.run(async () => {
      const run = await this.runs.findForChange(id);
      if (run === null || isWorkOver(run.state)) throw isOver();
      if (run.state === 'waiting') await this.endWorkRun.execute(id, 'cancel', BEFORE_IT_BEGAN);
      else await this.runs.update(id, { isCancelAsked: true });
      return this.findWorkRuns.own(id, actor);
    });
  }
}

function isOver(): Refused {
  return new Refused('conflict', { code: 'work-is-over' }, 'Dieser Vorgang ist schon beendet.');
}
