import { Injectable } from '@nestjs/common';
import { stepWorkRun, type WorkRunAct } from '#libs/work-run';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { WorkRunRepository } from '../persistence/work-run.repository.js';

/** The work came to its end elsewhere, or was cancelled: what was done here meanwhile is to be taken back. */
export class WorkIsOver extends Error {
  constructor(id: string) {
    super(`the work ${id} is over already`);
  }
}

/** “Vorgang beenden”: in the transaction of the work itself where it has one, so that it is never done twice. Throws {@link WorkIsOver}. */
@Injectable()
export class EndWorkRun {
  constructor(
    private readonly runs: WorkRunRepository,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(id: string, act: Exclude<WorkRunAct, 'take-up'>, result: string): Promise<void> {
    return this.transaction.run(async () => {
      const run = await this.runs.findForChange(id);
      const step = run === null ? null : stepWorkRun(run.state, act);
      if (run === null || step?.ok !== true) throw new WorkIsOver(id);
      const stepsDone = act === 'finish' ? (run.stepsTotal ?? run.stepsDone) : run.stepsDone;
      const finishedAt = this.clock.now();
      await this.runs.update(id, { state: step.value, stepsDone, message: null, result, finishedAt });
    });
  }
}
