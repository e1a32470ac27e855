import { Injectable, Logger } from '@nestjs/common';
import { judgeTakeUp } from '#libs/work-run';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { WorkRunRepository } from '../persistence/work-run.repository.js';
import { EndWorkRun, WorkIsOver } from './end-work-run.js';

/** “Fortschritt”: how the work tells how far it is. Throws where somebody wants it ended, which takes back what it did. */
export type TellProgress = (done: number, total: number | null, message: string) => Promise<void>;

/** The work itself. Gives the German sentence of what came of it; null where it ended the run in a transaction of its own. */
export type Work = (tell: TellProgress) => Promise<string | null>;

class WorkCancelled extends Error {}

const CANCELLED = 'Der Vorgang wurde abgebrochen. Es ist nichts geändert worden.';
const BROKEN_DOWN =
  'Der Vorgang ist mehrmals gescheitert. Bitte wenden Sie sich an die Verwaltung der Plattform.';
const TRIED_AGAIN = 'Es gab eine Störung. Der Vorgang wird gleich noch einmal versucht.';

/**
 * “Vorgang ausführen”, in a worker. How far it is stands outside of the work's own transaction, for all to see while that is open. What a
 * rule refuses fails the run with its sentence; what breaks is thrown on, so that the queue brings it again.
 */
@Injectable()
export class CarryOut {
  private readonly logger = new Logger(CarryOut.name);

  constructor(
    private readonly runs: WorkRunRepository,
    private readonly endWorkRun: EndWorkRun,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, work: Work): Promise<void> {
    if (!(await this.takeUp(id))) return;
    try {
      const result = await work((done, total, message) => this.tell(id, done, total, message));
      if (result !== null) await this.endWorkRun.execute(id, 'finish', result);
    } catch (error) {
      await this.endBadly(id, error);
    }
  }

  /** False where nothing is to be done any more. */
  private takeUp(id: string): Promise<boolean> {
    return this.transaction.run(async () => {
      const run = await this.runs.findForChange(id);
      const verdict = run === null ? 'leave' : judgeTakeUp(run);
      if (verdict === 'cancel') await this.endWorkRun.execute(id, 'cancel', CANCELLED);
      if (verdict === 'fail') await this.endWorkRun.execute(id, 'fail', BROKEN_DOWN);
      if (run === null || verdict !== 'take-up') return false;
      const beginning = { stepsDone: 0, stepsTotal: null, message: null, startedAt: this.clock.now() };
      await this.runs.update(id, { ...beginning, state: 'running', tries: run.tries + 1 });
      return true;
    });
  }

  private tell(id: string, stepsDone: number, stepsTotal: number | null, message: string): Promise<void> {
    return this.transaction.outside(async () => {
      const run = await this.runs.find(id);
      if (run?.state !== 'running') throw new WorkIsOver(id);
      if (run.isCancelAsked) throw new WorkCancelled();
      await this.runs.update(id, { stepsDone, stepsTotal, message });
    });
  }

  private async endBadly(id: string, error: unknown): Promise<void> {
    if (error instanceof WorkIsOver) return;
    if (error instanceof WorkCancelled) return this.endWorkRun.execute(id, 'cancel', CANCELLED);
    if (error instanceof Refused) return this.endWorkRun.execute(id, 'fail', error.sentence);
    this.logger.warn({ err: error }, `the work ${id} broke down`);
    await this.runs.update(id, { message: TRIED_AGAIN });
    throw error;
  }
}
