import { Injectable } from '@nestjs/common';
import type { Concept } from '#libs/concept';
import { standingValues } from '#libs/indicator';
import type { FormerValue } from '../indicator-reading.js';
import { IndicatorRepository } from '../persistence/indicator.repository.js';
import { MeasuredValueRepository } from '../persistence/measured-value.repository.js';

/**
 * “Geschichte eines Indikators”: what was measured for the editions before, where it was carried over. The values stay those of their
 * edition, with its definition; nothing is copied.
 */
@Injectable()
export class ReadHistory {
  constructor(
    private readonly indicators: IndicatorRepository,
    private readonly measured: MeasuredValueRepository,
  ) {}

  /** By the id of the indicator that goes on, the oldest cut-off day first. `editionOf`: the edition of each goal. */
  async of(
    ids: readonly string[],
    editionOf: ReadonlyMap<string, Concept>,
  ): Promise<ReadonlyMap<string, readonly FormerValue[]>> {
    const lines = await this.indicators.linesOf(ids);
    const formerIds = [...new Set([...lines.values()].flat())];
    if (formerIds.length === 0) return new Map();
    const former = await this.indicators.ofIds(formerIds);
    const series = await this.indicators.series(formerIds);
    const values = standingValues(await this.measured.of(formerIds));
    const told = values.flatMap((value): readonly FormerValue[] => {
      const goalId = former.find(({ id }) => id === value.indicatorId)?.goalId ?? '';
      const own = series.find(({ id }) => id === value.seriesId);
      return own === undefined
        ? []
        : [{ ...value, edition: editionOf.get(goalId)?.edition ?? '', series: own }];
    });
    return new Map(
      [...lines].map(([id, line]) => [id, told.filter(({ indicatorId }) => line.includes(indicatorId))]),
    );
  }

  /** Cut-off days that editions before have raised already. */
  async known(id: string): Promise<readonly FormerValue[]> {
    return (await this.of([id], new Map())).get(id) ?? [];
  }
}
