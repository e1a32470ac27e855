import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { judgeCorrection, judgeValue, type MeasuredValue, type ValueForm } from '#libs/indicator';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { MeasuredValueRepository } from '../persistence/measured-value.repository.js';
import { HoldIndicator, type HeldIndicator } from './hold-indicator.js';
import { indicatorRefused } from './indicator-sentences.js';

/** “Messwert eintragen” and “berichtigen”: what stands there is never changed, only added to. */
@Injectable()
export class EnterValue {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldIndicator,
    private readonly measured: MeasuredValueRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Throws what {@link HoldIndicator} and `judgeValue` refuse. */
  execute(actor: Actor, id: string, form: ValueForm): Promise<void> {
    return this.transaction.run(async () => {
      const held = await this.hold.toMeasure(actor, id);
      const judged = judgeValue({ ...held, values: held.known, today: this.clock.today() }, form);
      if (!judged.ok) throw indicatorRefused(judged.refusal);
      await this.add(actor, held, { ...form, seriesId: held.series.id, correctsId: null });
    });
  }

  /** Throws what {@link HoldIndicator} and `judgeCorrection` refuse. */
  correct(
    actor: Actor,
    id: string,
    { correctsId, value, comment }: Omit<ValueForm, 'cutOffDay'> & { readonly correctsId: string },
  ): Promise<void> {
    return this.transaction.run(async () => {
      const held = await this.hold.toMeasure(actor, id);
      const values = await this.measured.of([id]);
      const judged = judgeCorrection(values, correctsId, comment);
      const wrong = values.find((known) => known.id === correctsId);
      if (!judged.ok || wrong === undefined)
        throw indicatorRefused(judged.ok ? { code: 'unknown-value' } : judged.refusal);
      const { cutOffDay, seriesId } = wrong;
      await this.add(actor, held, { cutOffDay, seriesId, value, comment, correctsId });
    });
  }

  private async add(
    actor: Actor,
    { indicator }: HeldIndicator,
    form: ValueForm & Pick<MeasuredValue, 'seriesId' | 'correctsId'>,
  ): Promise<void> {
    const value = {
      ...form,
      id: randomUUID(),
      indicatorId: indicator.id,
      absence: null,
      asOf: form.cutOffDay,
      dataState: null,
      isPublicSafe: true,
      enteredBy: actor.organisationId,
      recordedAt: this.clock.now(),
    };
    await this.measured.add([value]);
    const act = form.correctsId === null ? 'indicator-value-entered' : 'indicator-value-corrected';
    await this.audit.record({ actor, act, subjectKind: 'indicator', subjectId: indicator.id });
  }
}
