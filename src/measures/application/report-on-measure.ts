import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { judgeMeasure, measurePartiesOf, type Measure } from '#libs/measure';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { MeasureChangesRepository } from '../persistence/measure-changes.repository.js';
import { HoldMeasure } from './hold-measure.js';
import { refusedMeasure } from './measure-sentences.js';
import { RecordMeasureStep } from './record-measure-step.js';

/** What the responsible organisation tells: how far it is, when it runs, what it has cost so far. */
export interface MeasureReport extends Pick<Measure, 'periodFrom' | 'periodUntil' | 'actualCostCents'> {
  readonly text: string;
  readonly version: number;
}

/** “Über eine Maßnahme berichten” and “Zusage zurückziehen”: by who answers for it, or by the Kreisverwaltung for them. */
@Injectable()
export class ReportOnMeasure {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldMeasure,
    private readonly changes: MeasureChangesRepository,
    private readonly recordStep: RecordMeasureStep,
  ) {}

  /** Throws `not-found`, also where somebody else is responsible; `changed-meanwhile`, `until-without-from`, `period-reversed`. */
  execute(actor: Actor, id: string, { text, version, ...told }: MeasureReport): Promise<void> {
    return this.transaction.run(async () => {
      const measure = await this.holdReported(actor, id, version);
      const judged = judgeMeasure({ ...measure, ...told, funding: [], partners: [] });
      if (!judged.ok) throw refusedMeasure(judged.refusal);
      const after = { ...measure, ...told, version: version + 1 };
      await this.changes.update(after);
      await this.recordStep.note(actor, id, 'progress', text);
      await this.recordStep.execute(actor, after, { done: 'report', reason: text });
    });
  }

  /** A promise is given freely and may be taken back; the Kreisverwaltung is told and looks for somebody else. Throws as the report does. */
  withdrawPromise(
    actor: Actor,
    id: string,
    { reason, version }: { readonly reason: string; readonly version: number },
  ): Promise<void> {
    return this.transaction.run(async () => {
      const measure = await this.holdReported(actor, id, version);
      if (measure.responsibleOrganisationId !== actor.organisationId) throw notFound('Diese Zusage');
      const after = { ...measure, responsibleOrganisationId: null, version: version + 1 };
      await this.changes.update(after);
      await this.recordStep.execute(actor, after, { done: 'withdraw-promise', reason });
    });
  }

  private async holdReported(actor: Actor, id: string, version: number): Promise<Measure> {
    const measure = await this.hold.execute(actor, id, version);
    const parties = measurePartiesOf(measure, actor);
    if (!parties.includes('district') && !parties.includes('responsible')) throw notFound('Diese Maßnahme');
    return measure;
  }
}
