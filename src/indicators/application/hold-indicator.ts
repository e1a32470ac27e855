import { Injectable } from '@nestjs/common';
import { isRaisedIn, type Indicator, type IndicatorSeries, type MeasuredValue } from '#libs/indicator';
import type { Actor } from '#libs/kernel';
import { FindConcepts } from '../../concepts/index.js';
import { ReadGoals } from '../../objectives/index.js';
import { notFound } from '../../platform/refusal/refused.js';
import { IndicatorRepository } from '../persistence/indicator.repository.js';
import { MeasuredValueRepository } from '../persistence/measured-value.repository.js';
import { indicatorRefused } from './indicator-sentences.js';
import { ReadHistory } from './read-history.js';

/** An indicator that is held until the transaction ends, with the series that holds now. */
export interface HeldIndicator {
  readonly indicator: Indicator;
  readonly series: IndicatorSeries;
  /** All values, those too that editions before have measured: what they raised is not raised again. */
  readonly known: readonly MeasuredValue[];
}

/** “Indikator festhalten”, for whoever may do something with it. */
@Injectable()
export class HoldIndicator {
  constructor(
    private readonly indicators: IndicatorRepository,
    private readonly goals: ReadGoals,
    private readonly concepts: FindConcepts,
    private readonly measured: MeasuredValueRepository,
    private readonly history: ReadHistory,
  ) {}

  /** Of the platform: no rights are asked. Null where there is none. */
  async forPlatform(id: string): Promise<HeldIndicator | null> {
    const indicator = await this.indicators.lock(id);
    const series = (await this.indicators.series([id])).at(-1);
    if (indicator === null || series === undefined) return null;
    const known = [...(await this.history.known(id)), ...(await this.measured.of([id]))];
    return { indicator, series, known };
  }

  /** Throws `not-found`, `concept-replaced`, `field-not-led`, `changed-meanwhile`. */
  async toKeep(actor: Actor, id: string, seenVersion: number): Promise<HeldIndicator> {
    const held = await this.held(id);
    await this.refuseUnlessKept(actor, held.indicator.goalId);
    if (held.indicator.version !== seenVersion) throw indicatorRefused({ code: 'changed-meanwhile' });
    return held;
  }

  /** Throws `not-found`, `concept-replaced`, `not-responsible`, `raised-before`. */
  async toMeasure(actor: Actor, id: string): Promise<HeldIndicator> {
    const held = await this.held(id);
    const { goalId, responsibleOrganisationId } = held.indicator;
    const mayKeep = await this.mayKeep(actor, goalId);
    if (!mayKeep && responsibleOrganisationId !== actor.organisationId)
      throw indicatorRefused({ code: 'not-responsible' });
    const { goal } = await this.goals.one(actor, goalId);
    const edition = await this.concepts.get(goal.conceptId);
    if (edition !== null && !isRaisedIn(edition, held.indicator))
      throw indicatorRefused({ code: 'raised-before' });
    return held;
  }

  /** Throws `not-found` for a goal that is not there, `concept-replaced`, `field-not-led`. */
  async refuseUnlessKept(actor: Actor, goalId: string): Promise<void> {
    if (!(await this.mayKeep(actor, goalId))) throw indicatorRefused({ code: 'field-not-led' });
  }

  private async mayKeep(actor: Actor, goalId: string): Promise<boolean> {
    const { goal, mayWrite } = await this.goals.one(actor, goalId);
    if ((await this.concepts.get(goal.conceptId))?.state === 'replaced')
      throw indicatorRefused({ code: 'concept-replaced' });
    return mayWrite;
  }

  private async held(id: string): Promise<HeldIndicator> {
    const held = await this.forPlatform(id);
    if (held === null) throw notFound('Diesen Indikator');
    return held;
  }
}
