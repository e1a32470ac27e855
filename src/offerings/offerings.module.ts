import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CourseTypesModule } from '../course-types/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { ProvidersModule } from '../providers/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { AnswerFreshness } from './application/answer-freshness.js';
import { CallOffOffering } from './application/call-off-offering.js';
import { ChangeOffering } from './application/change-offering.js';
import { CompareDraft } from './application/compare-draft.js';
import { ConfirmOfferings } from './application/confirm-offerings.js';
import { CopyOwnOffering } from './application/copy-own-offering.js';
import { DetachOffering } from './application/detach-offering.js';
import { EditOffering } from './application/edit-offering.js';
import { FillFromList } from './application/fill-from-list.js';
import { FindOfferings } from './application/find-offerings.js';
import { FindStaleProviders } from './application/find-stale-providers.js';
import { HintOffering } from './application/hint-offering.js';
import { JudgeOffering } from './application/judge-offering.js';
import { KeepPlaces } from './application/keep-places.js';
import { ListOfferings } from './application/list-offerings.js';
import { OwnSites } from './application/own-sites.js';
import { PostOffering } from './application/post-offering.js';
import { RecordImport } from './application/record-import.js';
import { RefreshDocuments } from './application/refresh-documents.js';
import { RequestFreshness } from './application/request-freshness.js';
import { ReviseOffering } from './application/revise-offering.js';
import { SaveImportedOffering } from './application/save-imported-offering.js';
import { SaveOffering } from './application/save-offering.js';
import { StateOfDay } from './application/state-of-day.js';
import { WriteDocuments } from './application/write-documents.js';
import { FreshnessRequestRow } from './persistence/freshness-request.entity.js';
import { FreshnessRequestRepository } from './persistence/freshness-request.repository.js';
import { OfferingListQuery } from './persistence/offering-list.query.js';
import { OfferingHoldRow, OfferingSectionRow, OfferingSiteRow } from './persistence/offering-parts.entity.js';
import { OfferingSourceRow } from './persistence/offering-source.entity.js';
import { OfferingSourceRepository } from './persistence/offering-source.repository.js';
import { OfferingRow } from './persistence/offering.entity.js';
import { OfferingSearchQuery } from './persistence/offering-search.query.js';
import { OfferingRepository } from './persistence/offering.repository.js';

/** Course offerings: tables and acts. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      OfferingRow,
      OfferingSiteRow,
      OfferingSectionRow,
      OfferingHoldRow,
      OfferingSourceRow,
      FreshnessRequestRow,
    ]),
    RuleParametersModule,
    OrganisationsModule,
    CourseTypesModule,
    ProvidersModule,
  ],
  providers: [
    OfferingRepository,
    OfferingSourceRepository,
    OfferingListQuery,
    OfferingSearchQuery,
    FreshnessRequestRepository,
    JudgeOffering,
    StateOfDay,
    WriteDocuments,
    SaveOffering,
    RecordImport,
    EditOffering,
    ReviseOffering,
    FindStaleProviders,
    CompareDraft,
    CopyOwnOffering,
    HintOffering,
    OwnSites,
    PostOffering,
    ChangeOffering,
    ConfirmOfferings,
    CallOffOffering,
    FillFromList,
    ListOfferings,
    RefreshDocuments,
    FindOfferings,
    KeepPlaces,
    SaveImportedOffering,
    DetachOffering,
    RequestFreshness,
    AnswerFreshness,
  ],
  exports: [
    CopyOwnOffering,
    HintOffering,
    KeepPlaces,
    PostOffering,
    ChangeOffering,
    ConfirmOfferings,
    CallOffOffering,
    FillFromList,
    ListOfferings,
    FindOfferings,
    SaveImportedOffering,
    DetachOffering,
    RefreshDocuments,
    RequestFreshness,
    AnswerFreshness,
  ],
})
export class OfferingsModule {}
