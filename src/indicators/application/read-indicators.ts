import { Injectable } from '@nestjs/common';
import { dueCutOffs, nextCutOffDay } from '#libs/indicator';
import type { Actor } from '#libs/kernel';
import { ReadGoals } from '../../objectives/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { notFound } from '../../platform/refusal/refused.js';
import type { IndicatorState, ListedIndicator, WholeIndicator } from '../indicator-reading.js';
import { FindIndicators } from './find-indicators.js';
import { IndicatorTables } from './indicator-tables.js';
import { MeasureOperations } from './measure-operations.js';

type ShownGoal = Awaited<ReturnType<ReadGoals['all']>>[number];

/** “Indikatoren ansehen”: those of an edition, or one with all that was ever measured and the figure of now. */
@Injectable()
export class ReadIndicators {
  constructor(
    private readonly goals: ReadGoals,
    private readonly find: FindIndicators,
    private readonly reading: IndicatorTables,
    private readonly organisations: FindOrganisations,
    private readonly operations: MeasureOperations,
    private readonly clock: Clock,
  ) {}

  /** `conceptId` null: the edition that is worked with. In the order of its goals. */
  async all(actor: Actor, conceptId: string | null): Promise<readonly ListedIndicator[]> {
    const goals = await this.goals.all(actor, conceptId);
    const states = await this.find.ofGoals(goals.map(({ goal }) => goal.id));
    const names = await this.names();
    return goals.flatMap((shown) =>
      states
        .filter(({ indicator }) => indicator.goalId === shown.goal.id)
        .map((state) => this.listed(actor, shown, state, names)),
    );
  }

  /** Throws `not-found`. */
  async one(actor: Actor, id: string): Promise<WholeIndicator> {
    const indicator = await this.reading.indicators.one(id);
    if (indicator === null) throw notFound('Diesen Indikator');
    const shown = await this.goals.one(actor, indicator.goalId);
    const [state] = await this.find.states([indicator]);
    if (state === undefined) throw notFound('Diesen Indikator');
    const names = await this.names();
    const today = this.clock.today();
    return {
      ...this.listed(actor, shown, state, names),
      allValues: (await this.reading.measured.of([id])).map((value) => ({
        ...value,
        enteredByName: value.enteredBy === null ? null : (names.get(value.enteredBy) ?? null),
      })),
      live: indicator.endedOn === null && state.isRaised ? await this.operations.live(state.series) : null,
      nextCutOffDay:
        indicator.endedOn === null && state.isRaised ? nextCutOffDay(state.series.rhythm, today) : null,
    };
  }

  private listed(
    { organisationId }: Actor,
    { goal, mayWrite }: ShownGoal,
    state: IndicatorState,
    names: ReadonlyMap<string, string>,
  ): ListedIndicator {
    const { indicator, series, values, history, isRaised } = state;
    const responsibleId = indicator.responsibleOrganisationId;
    const isByHand = series.source !== 'operational';
    return {
      ...state,
      goal,
      responsible: responsibleId === null ? null : (names.get(responsibleId) ?? null),
      due:
        isByHand && isRaised
          ? dueCutOffs({ ...state, values: [...history, ...values] }, this.clock.today())
          : [],
      mayKeep: mayWrite,
      mayMeasure: isByHand && isRaised && (mayWrite || responsibleId === organisationId),
    };
  }

  private async names(): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.organisations.listed()).map(({ id, name }) => [id, name]));
  }
}
