import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isSameSeries, type IndicatorForm } from '#libs/indicator';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { IndicatorRepository } from '../persistence/indicator.repository.js';
import { howOf, keptPart } from './add-indicator.js';
import { CheckIndicator } from './check-indicator.js';
import { HoldIndicator } from './hold-indicator.js';
import { indicatorRefused } from './indicator-sentences.js';

/**
 * “Indikator ändern”. What is measured otherwise from now on begins a new series: values that are frozen keep the definition by which they
 * were taken.
 */
@Injectable()
export class ChangeIndicator {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldIndicator,
    private readonly check: CheckIndicator,
    private readonly indicators: IndicatorRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Throws what {@link HoldIndicator} and {@link CheckIndicator} refuse, and `indicator-ended`. */
  execute(actor: Actor, id: string, form: IndicatorForm, seenVersion: number): Promise<void> {
    return this.transaction.run(async () => {
      const { indicator, series } = await this.hold.toKeep(actor, id, seenVersion);
      if (indicator.endedOn !== null) throw indicatorRefused({ code: 'indicator-ended' });
      const checked = await this.check.execute(form, indicator.responsibleOrganisationId);
      const how = howOf(checked);
      const isSame = isSameSeries(series, how);
      if (!isSame) {
        const next = { id: randomUUID(), indicatorId: id, number: series.number + 1 };
        await this.indicators.addSeries([{ ...how, ...next, measuredFrom: this.clock.today() }]);
      }
      await this.indicators.update({ ...indicator, ...keptPart(checked), version: indicator.version + 1 });
      const act = isSame ? 'indicator-changed' : 'indicator-redefined';
      await this.audit.record({ actor, act, subjectKind: 'indicator', subjectId: id });
    });
  }

  /** “Nicht mehr erheben”, from today on; its values stay. Throws `indicator-ended`. */
  end(actor: Actor, id: string, seenVersion: number): Promise<void> {
    return this.transaction.run(async () => {
      const { indicator } = await this.hold.toKeep(actor, id, seenVersion);
      if (indicator.endedOn !== null) throw indicatorRefused({ code: 'indicator-ended' });
      const endedOn = this.clock.today();
      await this.indicators.update({ ...indicator, endedOn, version: indicator.version + 1 });
      await this.audit.record({ actor, act: 'indicator-ended', subjectKind: 'indicator', subjectId: id });
    });
  }
}
