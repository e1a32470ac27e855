import { Module } from '@nestjs/common';
import { CommitteesModule } from '../committees/index.js';
import { ConceptsModule } from '../concepts/index.js';
import { DecisionsModule } from '../decisions/index.js';
import { DocumentsModule } from '../documents/index.js';
import { IndicatorsModule } from '../indicators/index.js';
import { MeasureReviewsModule } from '../measure-reviews/index.js';
import { MeasuresModule } from '../measures/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { ObjectivesModule } from '../objectives/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { SurveysModule } from '../surveys/index.js';
import { YearlySelectionsModule } from '../yearly-selections/index.js';
import { FindPublicDocuments } from './application/find-public-documents.js';
import { FindPublicMeasures } from './application/find-public-measures.js';
import { FindPublicStrategy } from './application/find-public-strategy.js';
import { FindPublicSurroundings } from './application/find-public-surroundings.js';
import { ReadPublicConcept } from './application/read-public-concept.js';

/** The Integrationskonzept for everybody: reads through the doors of other rooms, keeps nothing. */
@Module({
  imports: [
    OrganisationsModule,
    DocumentsModule,
    CommitteesModule,
    DecisionsModule,
    ConceptsModule,
    SurveysModule,
    ObjectivesModule,
    IndicatorsModule,
    MeasuresModule,
    YearlySelectionsModule,
    MeasureReviewsModule,
    MeetingsModule,
  ],
  providers: [
    FindPublicDocuments,
    FindPublicMeasures,
    FindPublicStrategy,
    FindPublicSurroundings,
    ReadPublicConcept,
  ],
  exports: [ReadPublicConcept],
})
export class PublicConceptModule {}
