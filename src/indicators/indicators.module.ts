import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConceptsModule } from '../concepts/index.js';
import { CourseTypesModule } from '../course-types/index.js';
import { CoverageModule } from '../coverage/index.js';
import { GapNotificationsModule } from '../gap-notifications/index.js';
import { ObjectivesModule } from '../objectives/index.js';
import { OfferingsModule } from '../offerings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { RegionsModule } from '../regions/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { TrendsModule } from '../trends/index.js';
import { AddIndicator } from './application/add-indicator.js';
import { CarryOverIndicators } from './application/carry-over-indicators.js';
import { ChangeIndicator } from './application/change-indicator.js';
import { CheckIndicator } from './application/check-indicator.js';
import { EnterValue } from './application/enter-value.js';
import { FindIndicators } from './application/find-indicators.js';
import { FindRaised } from './application/find-raised.js';
import { FreezeIndicators } from './application/freeze-indicators.js';
import { HoldIndicator } from './application/hold-indicator.js';
import { MeasureAnswers } from './application/measure-answers.js';
import { MeasureMoment } from './application/measure-moment.js';
import { MeasureOperations } from './application/measure-operations.js';
import { MeasurePeriod } from './application/measure-period.js';
import { PreviewQuery } from './application/preview-query.js';
import { TellGoals } from './application/tell-goals.js';
import { IndicatorTables } from './application/indicator-tables.js';
import { ReadHistory } from './application/read-history.js';
import { ReadIndicators } from './application/read-indicators.js';
import { RemindOfValues } from './application/remind-of-values.js';
import { ReminderMoment } from './application/reminder-moment.js';
import { SaveIndicators } from './application/save-indicators.js';
import { IndicatorSeriesRow } from './persistence/indicator-series.entity.js';
import { IndicatorRow } from './persistence/indicator.entity.js';
import { IndicatorRepository } from './persistence/indicator.repository.js';
import { MeasuredValueRow } from './persistence/measured-value.entity.js';
import { MeasuredValueRepository } from './persistence/measured-value.repository.js';

/** What is done with indicators. */
const ACTS = [
  FindIndicators,
  ReadIndicators,
  AddIndicator,
  ChangeIndicator,
  EnterValue,
  PreviewQuery,
  FreezeIndicators,
  RemindOfValues,
  SaveIndicators,
  CarryOverIndicators,
];

/** Indicators of goals and what was measured: tables and acts. */
@Module({
  imports: [
    TypeOrmModule.forFeature([IndicatorRow, IndicatorSeriesRow, MeasuredValueRow]),
    RuleParametersModule,
    RegionsModule,
    OrganisationsModule,
    CourseTypesModule,
    OfferingsModule,
    CoverageModule,
    GapNotificationsModule,
    TrendsModule,
    ConceptsModule,
    ObjectivesModule,
  ],
  providers: [
    IndicatorRepository,
    MeasuredValueRepository,
    IndicatorTables,
    ReminderMoment,
    TellGoals,
    FindRaised,
    ReadHistory,
    HoldIndicator,
    CheckIndicator,
    MeasureAnswers,
    MeasureMoment,
    MeasurePeriod,
    MeasureOperations,
    ...ACTS,
  ],
  exports: ACTS,
})
export class IndicatorsModule {}
