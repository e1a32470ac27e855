import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CourseTypesModule } from '../course-types/index.js';
import { OfferingsModule } from '../offerings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { ProvidersModule } from '../providers/index.js';
import { MatchingModule } from '../matching/index.js';
import { ReferralsModule } from '../referrals/index.js';
import { RegionsModule } from '../regions/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { WaitingListsModule } from '../waiting-lists/index.js';
import { WorkRunsModule } from '../work-runs/index.js';
import { CarryOutGapCheck } from './application/carry-out-gap-check.js';
import { CheckCoverageGaps } from './application/check-coverage-gaps.js';
import { BeginCheck } from './application/begin-check.js';
import { ComposeCoverageReport } from './application/compose-coverage-report.js';
import { ChooseCheckDay } from './application/choose-check-day.js';
import { FollowGaps } from './application/follow-gaps.js';
import { WriteGapHistory } from './application/write-gap-history.js';
import { CountReporters } from './application/count-reporters.js';
import { DrawPicture } from './application/draw-picture.js';
import { FindGapChecks } from './application/find-gap-checks.js';
import { FindGaps } from './application/find-gaps.js';
import { KeepAccessibility } from './application/keep-accessibility.js';
import { KeepPictures } from './application/keep-pictures.js';
import { ReadCoverage } from './application/read-coverage.js';
import { ReadPublicCoverage } from './application/read-public-coverage.js';
import { ReadReachDemand } from './application/read-reach-demand.js';
import { ReadWayOutRules } from './application/read-way-out-rules.js';
import { RecordCheck } from './application/record-check.js';
import { RequestGapCheck } from './application/request-gap-check.js';
import { TakeSnapshot } from './application/take-snapshot.js';
import { CoverageVersionQuery } from './persistence/coverage-version.query.js';
import { GapCheckRow } from './persistence/gap-check.entity.js';
import { GapCheckRepository } from './persistence/gap-check.repository.js';
import { GapObservationRow } from './persistence/gap-observation.entity.js';
import { GapRow } from './persistence/gap.entity.js';
import { GapRepository } from './persistence/gap.repository.js';

/** Coverage and gaps: tables and acts. */
@Module({
  imports: [
    TypeOrmModule.forFeature([GapRow, GapCheckRow, GapObservationRow]),
    RuleParametersModule,
    RegionsModule,
    OrganisationsModule,
    CourseTypesModule,
    ProvidersModule,
    OfferingsModule,
    ReferralsModule,
    MatchingModule,
    WaitingListsModule,
    WorkRunsModule,
  ],
  providers: [
    GapRepository,
    GapCheckRepository,
    CoverageVersionQuery,
    TakeSnapshot,
    CountReporters,
    DrawPicture,
    KeepAccessibility,
    KeepPictures,
    ReadCoverage,
    ReadPublicCoverage,
    ComposeCoverageReport,
    ReadReachDemand,
    BeginCheck,
    ChooseCheckDay,
    FollowGaps,
    ReadWayOutRules,
    WriteGapHistory,
    RecordCheck,
    CheckCoverageGaps,
    CarryOutGapCheck,
    RequestGapCheck,
    FindGapChecks,
    FindGaps,
  ],
  exports: [
    CarryOutGapCheck,
    CheckCoverageGaps,
    FindGaps,
    TakeSnapshot,
    ReadCoverage,
    ReadPublicCoverage,
    ComposeCoverageReport,
    ReadReachDemand,
    RequestGapCheck,
    FindGapChecks,
  ],
})
export class CoverageModule {}
