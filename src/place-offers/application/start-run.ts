import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { mayMakeOffers } from '#libs/place-offer';
import { FindOfferings, KeepPlaces, type OfferingRecord } from '../../offerings/index.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { PlanStartRun } from '../../waiting-lists/index.js';
import type { StartRunReport } from '../start-run-report.js';
import { CaseMoved } from './case-moved.js';
import { DoStartRun } from './do-start-run.js';
import { reportOn } from './report-start-run.js';

/** Which offerings are filled at once. */
export interface StartRunCommand {
  readonly offeringIds: readonly string[];
  /** Only tried: nothing is written or held. */
  readonly isPreview: boolean;
}

const MOST_TRIES = 20;

/**
 * “Startlauf”: fills several courses of one provider at once from the shared list, so that each person gets the place they wish most among
 * those that their turn leaves. All in one transaction: offerings are held in the order of their ids, then cases in the order of theirs; a
 * case that changed meanwhile makes it plan anew.
 */
@Injectable()
export class StartRun {
  constructor(
    private readonly transaction: Transaction,
    private readonly offerings: FindOfferings,
    private readonly keepPlaces: KeepPlaces,
    private readonly planStartRun: PlanStartRun,
    private readonly doStartRun: DoStartRun,
  ) {}

  execute({ offeringIds, isPreview }: StartRunCommand, actor: Actor): Promise<StartRunReport> {
    const ids = [...new Set(offeringIds)].sort();
    return isPreview ? this.preview(ids, actor) : this.transaction.run(() => this.run(ids, actor));
  }

  private async preview(ids: readonly string[], actor: Actor): Promise<StartRunReport> {
    const offerings: OfferingRecord[] = [];
    for (const id of ids) offerings.push(own(await this.offerings.one(id), actor));
    return reportOn(await this.planStartRun.execute(offerings), offerings, null);
  }

  private async run(ids: readonly string[], actor: Actor): Promise<StartRunReport> {
    const offerings: OfferingRecord[] = [];
    for (const id of ids) offerings.push(own(await this.keepPlaces.lock(id), actor));
    for (let tried = 0; tried < MOST_TRIES; tried += 1) {
      const plan = await this.planStartRun.execute(offerings);
      try {
        const startRunId = await this.doStartRun.execute(plan, offerings, actor);
        return reportOn(plan, offerings, startRunId);
      } catch (error) {
        if (!(error instanceof CaseMoved)) throw error;
      }
    }
    throw new Error('the list moves too fast for a start run');
  }
}

/** The offering, where it is the actor's; for everybody else it is as if there were none. */
function own(offering: OfferingRecord | null, actor: Actor): OfferingRecord {
  if (offering === null || !mayMakeOffers(actor, offering)) throw notFound('Das Kursangebot');
  return offering;
}
