import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import {
  operationalQuery,
  type Indicator,
  type IndicatorForm,
  type IndicatorSeries,
  type MeasuredHow,
} from '#libs/indicator';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { IndicatorRepository } from '../persistence/indicator.repository.js';
import { CheckIndicator } from './check-indicator.js';
import { HoldIndicator } from './hold-indicator.js';

/** “Indikator anlegen” for a goal. Returns its id. */
@Injectable()
export class AddIndicator {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldIndicator,
    private readonly check: CheckIndicator,
    private readonly indicators: IndicatorRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Throws `not-found`, `concept-replaced`, `field-not-led` and what {@link CheckIndicator} refuses. */
  execute(actor: Actor, goalId: string, form: IndicatorForm): Promise<string> {
    return this.transaction.run(async () => {
      await this.hold.refuseUnlessKept(actor, goalId);
      const checked = await this.check.execute(form, null);
      const id = randomUUID();
      const series = firstSeries(id, checked, this.clock.today());
      await this.indicators.insert([newIndicator(id, goalId, checked)], [series]);
      await this.audit.record({ actor, act: 'indicator-added', subjectKind: 'indicator', subjectId: id });
      return id;
    });
  }
}

/**
 * “Erste Reihe”: from the day of the base value on, where what was then can still be known; else from today.
 */
export function firstSeries(
  indicatorId: string,
  form: MeasuredHow & Pick<IndicatorForm, 'base'>,
  today: LocalDate,
): IndicatorSeries {
  const isPastKnown = operationalQuery(form.queryKey)?.time !== 'moment';
  const since = form.base !== null && form.base.day < today ? form.base.day : today;
  return {
    ...howOf(form),
    id: randomUUID(),
    indicatorId,
    number: 1,
    measuredFrom: isPastKnown ? since : today,
  };
}

/** How something is measured, without the rest of its form. */
export function howOf(form: MeasuredHow): MeasuredHow {
  const { definition, unit, source, queryKey, formatCode, areaKey, sourceName, rhythm } = form;
  return { definition, unit, source, queryKey, formatCode, areaKey, sourceName, rhythm };
}

/** The part of a form that stays with the indicator itself. */
export function keptPart(
  form: IndicatorForm,
): Omit<Indicator, 'id' | 'goalId' | 'endedOn' | 'version' | 'carriedFromId'> {
  const { name, kind, direction, base, target, responsibleOrganisationId, isPublic } = form;
  return { name, kind, direction, base, target, responsibleOrganisationId, isPublic };
}

function newIndicator(id: string, goalId: string, form: IndicatorForm): Indicator {
  return { ...keptPart(form), id, goalId, endedOn: null, version: 1, carriedFromId: null };
}
