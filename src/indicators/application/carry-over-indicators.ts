import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { carryOverIndicators } from '#libs/indicator';
import type { ConceptCopy } from '../../concepts/index.js';
import { FindObjectives } from '../../objectives/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { IndicatorRepository } from '../persistence/indicator.repository.js';

/** “Indikatoren in die neue Fassung übertragen”. Done twice, it is done once. */
@Injectable()
export class CarryOverIndicators {
  constructor(
    private readonly transaction: Transaction,
    private readonly objectives: FindObjectives,
    private readonly indicators: IndicatorRepository,
    private readonly clock: Clock,
  ) {}

  /** Goals of the new edition have to be there. */
  execute({ fromConceptId, toConceptId }: ConceptCopy): Promise<void> {
    return this.transaction.run(async () => {
      await this.transaction.holdLock(`indicators ${toConceptId}`);
      const oldGoals = await this.objectives.goals(fromConceptId);
      const newGoals = await this.objectives.goals(toConceptId);
      const old = await this.indicators.ofGoals(oldGoals.map(({ id }) => id));
      const series = await this.indicators.series(old.map(({ id }) => id));
      const carried = carryOverIndicators({
        old: old.flatMap((indicator) => {
          const own = series.findLast(({ indicatorId }) => indicatorId === indicator.id);
          return own === undefined ? [] : [{ indicator, series: own }];
        }),
        present: await this.indicators.ofGoals(newGoals.map(({ id }) => id)),
        goalIds: new Map(
          newGoals.flatMap(({ id, carriedFromId }) =>
            carriedFromId === null ? [] : [[carriedFromId, id] as const],
          ),
        ),
        today: this.clock.today(),
        newId: randomUUID,
      });
      await this.indicators.insert(
        carried.map(({ indicator }) => indicator),
        carried.map((one) => one.series),
      );
    });
  }
}
