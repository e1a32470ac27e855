import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import {
  judgeMeasure,
  measurePartiesOf,
  startPeriod,
  takeMeasureAct,
  type Measure,
  type MeasureAct,
  type MeasureParty,
  type PlannedStart,
} from '#libs/measure';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { MeasureChangesRepository } from '../persistence/measure-changes.repository.js';
import { HoldMeasure } from './hold-measure.js';
import { refusedMeasure } from './measure-sentences.js';
import { RecordMeasureStep } from './record-measure-step.js';

/** Which act, why, when it is to run where it begins, and what was seen when it was chosen; `version` null: whatever it is. */
export interface MeasureActCommand extends PlannedStart {
  readonly act: MeasureAct;
  readonly reason: string | null;
  readonly version: number | null;
}

/** “Stand einer Maßnahme ändern”: aufnehmen, ablehnen, beginnen, ruhen lassen, abschließen, abbrechen. */
@Injectable()
export class ChangeMeasureState {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldMeasure,
    private readonly changes: MeasureChangesRepository,
    private readonly recordStep: RecordMeasureStep,
    private readonly clock: Clock,
  ) {}

  /**
   * As whatever the actor is to this measure. Throws `not-found`, `changed-meanwhile`, what the table of acts refuses, and `period-reversed`
   * where it begins.
   */
  execute(actor: Actor, id: string, command: MeasureActCommand): Promise<void> {
    return this.transaction.run(async () => {
      const measure = await this.hold.execute(actor, id, command.version);
      const parties = measurePartiesOf(measure, actor);
      if (parties.length === 0) throw notFound('Diese Maßnahme');
      await this.step(actor, measure, command, parties);
    });
  }

  /** Upon a measure that is held already, as these parties; `actor` null: the platform. Throws what the table of acts refuses. */
  async step(
    actor: Actor | null,
    measure: Measure,
    { act, reason, ...planned }: Omit<MeasureActCommand, 'version'>,
    by: readonly MeasureParty[],
  ): Promise<void> {
    const taken = takeMeasureAct(measure.state, { act, by, reason });
    if (!taken.ok) throw refusedMeasure(taken.refusal);
    const after: Measure = {
      ...measure,
      ...(act === 'start' ? this.periodOf(measure, planned) : {}),
      state: taken.value,
      stateReason: reason,
      stateSince: this.clock.today(),
      version: measure.version + 1,
    };
    await this.changes.update(after);
    await this.recordStep.execute(actor, after, { done: act, reason });
  }

  private periodOf(measure: Measure, planned: PlannedStart): ReturnType<typeof startPeriod> {
    const period = startPeriod(measure, planned, this.clock.today());
    const judged = judgeMeasure({ ...measure, ...period, funding: [], partners: [] });
    if (!judged.ok) throw refusedMeasure(judged.refusal);
    return period;
  }
}
