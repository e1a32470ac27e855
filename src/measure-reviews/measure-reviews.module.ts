import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConceptsModule } from '../concepts/index.js';
import { IndicatorsModule } from '../indicators/index.js';
import { MeasuresModule } from '../measures/index.js';
import { ObjectivesModule } from '../objectives/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { RegionsModule } from '../regions/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { ComposeReviewsReport } from './application/compose-reviews-report.js';
import { ConfirmReview } from './application/confirm-review.js';
import { FindDueReviews } from './application/find-due-reviews.js';
import { FindReviews } from './application/find-reviews.js';
import { NameReviews } from './application/name-reviews.js';
import { ReadMeasureReviewing } from './application/read-measure-reviewing.js';
import { ReadReviewOverview } from './application/read-review-overview.js';
import { RecordReview } from './application/record-review.js';
import { RemindOfReviews } from './application/remind-of-reviews.js';
import { SaveReviews } from './application/save-reviews.js';
import { TakeReviewSnapshot } from './application/take-review-snapshot.js';
import { TellOfReview } from './application/tell-of-review.js';
import { MeasureReviewRow } from './persistence/measure-review.entity.js';
import { MeasureReviewRepository } from './persistence/measure-review.repository.js';

const ACTS = [
  ComposeReviewsReport,
  ConfirmReview,
  FindDueReviews,
  FindReviews,
  ReadMeasureReviewing,
  ReadReviewOverview,
  RemindOfReviews,
  SaveReviews,
  TellOfReview,
];

/** Reviews of measures: table and acts. */
@Module({
  imports: [
    TypeOrmModule.forFeature([MeasureReviewRow]),
    RegionsModule,
    RuleParametersModule,
    OrganisationsModule,
    ConceptsModule,
    ObjectivesModule,
    MeasuresModule,
    IndicatorsModule,
  ],
  providers: [MeasureReviewRepository, NameReviews, RecordReview, TakeReviewSnapshot, ...ACTS],
  exports: ACTS,
})
export class MeasureReviewsModule {}
