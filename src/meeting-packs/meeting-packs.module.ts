import { Module } from '@nestjs/common';
import { ConceptsModule } from '../concepts/index.js';
import { CoverageModule } from '../coverage/index.js';
import { DocumentsModule } from '../documents/index.js';
import { GapNotificationsModule } from '../gap-notifications/index.js';
import { MeasureReviewsModule } from '../measure-reviews/index.js';
import { MeasuresModule } from '../measures/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { PlanningModule } from '../planning/index.js';
import { RegionsModule } from '../regions/index.js';
import { TrendsModule } from '../trends/index.js';
import { WorkRunsModule } from '../work-runs/index.js';
import { CarryOutMeetingPack } from './application/carry-out-meeting-pack.js';
import { ComposeMeetingPapers } from './application/compose-meeting-papers.js';
import { ComposePack } from './application/compose-pack.js';
import { ListMeetingPacks } from './application/list-meeting-packs.js';
import { ReadPackFigures } from './application/read-pack-figures.js';
import { ReadPackMeasures } from './application/read-pack-measures.js';
import { ReadPackPast } from './application/read-pack-past.js';
import { RequestMeetingPack } from './application/request-meeting-pack.js';

/** “Sitzungsmappen”: what a committee has in its hands. */
@Module({
  imports: [
    ConceptsModule,
    CoverageModule,
    DocumentsModule,
    GapNotificationsModule,
    MeasureReviewsModule,
    MeasuresModule,
    MeetingsModule,
    OrganisationsModule,
    PlanningModule,
    RegionsModule,
    TrendsModule,
    WorkRunsModule,
  ],
  providers: [
    ComposeMeetingPapers,
    ComposePack,
    ListMeetingPacks,
    ReadPackFigures,
    ReadPackMeasures,
    ReadPackPast,
    CarryOutMeetingPack,
    RequestMeetingPack,
  ],
  exports: [CarryOutMeetingPack, ComposeMeetingPapers, ListMeetingPacks, RequestMeetingPack],
})
export class MeetingPacksModule {}
