import { Injectable } from '@nestjs/common';
import { IndicatorRepository } from '../persistence/indicator.repository.js';
import { MeasuredValueRepository } from '../persistence/measured-value.repository.js';

/** Both tables, for whoever reads all of one indicator. */
@Injectable()
export class IndicatorTables {
  constructor(
    readonly indicators: IndicatorRepository,
    readonly measured: MeasuredValueRepository,
  ) {}
}
