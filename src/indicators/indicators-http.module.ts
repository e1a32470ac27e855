import { Module } from '@nestjs/common';
import { IndicatorValuesController } from './http/indicator-values.controller.js';
import { IndicatorsController } from './http/indicators.controller.js';
import { IndicatorsModule } from './indicators.module.js';

/** Indicators of goals: their routes. */
@Module({ imports: [IndicatorsModule], controllers: [IndicatorsController, IndicatorValuesController] })
export class IndicatorsHttpModule {}
