import { Injectable } from '@nestjs/common';
import type { Indicator, IndicatorSeries } from '#libs/indicator';
import { IndicatorRepository } from '../persistence/indicator.repository.js';
import { MeasuredValueRepository, type RecordedValue } from '../persistence/measured-value.repository.js';

/** “Indikatoren einbringen”, many at once, with what was measured before this platform. The caller knows that they go together. */
@Injectable()
export class SaveIndicators {
  constructor(
    private readonly indicators: IndicatorRepository,
    private readonly measured: MeasuredValueRepository,
  ) {}

  async execute(
    indicators: readonly Indicator[],
    series: readonly IndicatorSeries[],
    values: readonly RecordedValue[],
  ): Promise<void> {
    await this.indicators.insert(indicators, series);
    await this.measured.add(values);
  }
}
