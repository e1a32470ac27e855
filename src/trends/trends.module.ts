import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OfferingsModule } from '../offerings/index.js';
import { ProvidersModule } from '../providers/index.js';
import { ReferralsModule } from '../referrals/index.js';
import { RegionsModule } from '../regions/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { WaitingListsModule } from '../waiting-lists/index.js';
import { CountStep } from './application/count-step.js';
import { CountWaiting } from './application/count-waiting.js';
import { FindArea } from './application/find-area.js';
import { ReadTrends } from './application/read-trends.js';
import { ReadWaitingSoFar } from './application/read-waiting-so-far.js';
import { RecordCalledOff } from './application/record-called-off.js';
import { RecordDay } from './application/record-day.js';
import { WriteHistory } from './application/write-history.js';
import { TrendCountRow } from './persistence/trend-count.entity.js';
import { TrendCourseRow } from './persistence/trend-course.entity.js';
import { TrendRepository } from './persistence/trend.repository.js';

/** Figures over months: tables and acts. */
@Module({
  imports: [
    TypeOrmModule.forFeature([TrendCountRow, TrendCourseRow]),
    RuleParametersModule,
    RegionsModule,
    ProvidersModule,
    OfferingsModule,
    ReferralsModule,
    WaitingListsModule,
  ],
  providers: [
    TrendRepository,
    FindArea,
    CountStep,
    CountWaiting,
    RecordCalledOff,
    RecordDay,
    ReadTrends,
    ReadWaitingSoFar,
    WriteHistory,
  ],
  exports: [CountStep, RecordCalledOff, RecordDay, ReadTrends, ReadWaitingSoFar, WriteHistory],
})
export class TrendsModule {}
