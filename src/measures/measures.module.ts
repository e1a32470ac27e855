import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FindMeasures } from './application/find-measures.js';
import { MeasureFundingRow } from './persistence/measure-funding.entity.js';
import { MeasureGapRow } from './persistence/measure-gap.entity.js';
import { MeasureGoalRow } from './persistence/measure-goal.entity.js';
import { MeasureMunicipalityRow } from './persistence/measure-municipality.entity.js';
import { MeasurePartnerRow } from './persistence/measure-partner.entity.js';
import { MeasureTargetGroupRow } from './persistence/measure-target-group.entity.js';
import { MeasureThemeRow } from './persistence/measure-theme.entity.js';
import { MeasureRow } from './persistence/measure.entity.js';
import { MeasureRepository } from './persistence/measure.repository.js';

/** Measures and who pays for them: tables and acts. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      MeasureFundingRow,
      MeasureGapRow,
      MeasureGoalRow,
      MeasureMunicipalityRow,
      MeasurePartnerRow,
      MeasureTargetGroupRow,
      MeasureThemeRow,
      MeasureRow,
    ]),
  ],
  providers: [MeasureRepository, FindMeasures],
  exports: [FindMeasures],
})
export class MeasuresModule {}
