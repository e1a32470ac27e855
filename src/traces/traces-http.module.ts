import { Module } from '@nestjs/common';
import { ConceptsModule } from '../concepts/index.js';
import { MeasureReviewsModule } from '../measure-reviews/index.js';
import { MeasuresModule } from '../measures/index.js';
import { ObjectivesModule } from '../objectives/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { SurveysModule } from '../surveys/index.js';
import { YearlySelectionsModule } from '../yearly-selections/index.js';
import { FindOwnAnswers } from './application/find-own-answers.js';
import { FollowMeasures } from './application/follow-measures.js';
import { ReadLinks } from './application/read-links.js';
import { TraceAnswers } from './application/trace-answers.js';
import { TraceOrigin } from './application/trace-origin.js';
import { TracesController } from './http/traces.controller.js';

/** From answers to measures and back: it keeps nothing itself. */
@Module({
  imports: [
    OrganisationsModule,
    ConceptsModule,
    SurveysModule,
    ObjectivesModule,
    MeasuresModule,
    YearlySelectionsModule,
    MeasureReviewsModule,
  ],
  providers: [FindOwnAnswers, FollowMeasures, ReadLinks, TraceAnswers, TraceOrigin],
  controllers: [TracesController],
})
export class TracesHttpModule {}
