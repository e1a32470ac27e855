import { Module } from '@nestjs/common';
import { MeasureReviewsController } from './http/measure-reviews.controller.js';
import { ReviewsReportController } from './http/reviews-report.controller.js';
import { MeasureReviewsModule } from './measure-reviews.module.js';

/** Reviews of measures: their routes. */
@Module({ imports: [MeasureReviewsModule], controllers: [MeasureReviewsController, ReviewsReportController] })
export class MeasureReviewsHttpModule {}
