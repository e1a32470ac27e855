import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CommitteesModule } from '../committees/index.js';
import { ConceptTablesModule } from '../concept-tables/index.js';
import { ConceptsModule } from '../concepts/index.js';
import { CourseTypesModule } from '../course-types/index.js';
import { DecisionsModule } from '../decisions/index.js';
import { IndicatorsModule } from '../indicators/index.js';
import { MeasureReviewsModule } from '../measure-reviews/index.js';
import { MeasuresModule } from '../measures/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { ObjectivesModule } from '../objectives/index.js';
import { OfferingsModule } from '../offerings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { ProvidersModule } from '../providers/index.js';
import { RegionsModule } from '../regions/index.js';
import { StopsModule } from '../stops/index.js';
import { WaitingListsModule } from '../waiting-lists/index.js';
import { WorkRunsModule } from '../work-runs/index.js';
import { YearlySelectionsModule } from '../yearly-selections/index.js';
import { CarryOutImport } from './application/carry-out-import.js';
import { CompareOffering } from './application/compare-offering.js';
import { DemandVocabulary } from './application/demand-vocabulary.js';
import { ExportConcept } from './application/export-concept.js';
import { ReadStrategyLife } from './application/read-strategy-life.js';
import { ReadStrategy } from './application/read-strategy.js';
import { FindProfiles } from './application/find-profiles.js';
import { FindUploads } from './application/find-uploads.js';
import { FindOrAddProvider } from './application/find-or-add-provider.js';
import { FindOrAddSite } from './application/find-or-add-site.js';
import { ImportBarriers } from './application/import-barriers.js';
import { ImportDemand } from './application/import-demand.js';
import { ImportMeasures } from './application/import-measures.js';
import { ImportObjectives } from './application/import-objectives.js';
import { ImportOfferings } from './application/import-offerings.js';
import { ImportRegions } from './application/import-regions.js';
import { ImportStops } from './application/import-stops.js';
import { ImportTables } from './application/import-tables.js';
import { ImportTravelTimes } from './application/import-travel-times.js';
import { MeasureVocabulary } from './application/measure-vocabulary.js';
import { ObjectiveVocabulary } from './application/objective-vocabulary.js';
import { MapColumns } from './application/map-columns.js';
import { KnownWays } from './application/known-ways.js';
import { KeepApproval } from './application/keep-approval.js';
import { KeepOutcome } from './application/keep-outcome.js';
import { KeepProfiles } from './application/keep-profiles.js';
import { OpenUpload } from './application/open-upload.js';
import { RememberMapping } from './application/remember-mapping.js';
import { RequestImport } from './application/request-import.js';
import { RunImport } from './application/run-import.js';
import { SaveRecords } from './application/save-records.js';
import { SupposeMeaning } from './application/suppose-meaning.js';
import { TakeOverOffering } from './application/take-over-offering.js';
import { TakeOverUpload } from './application/take-over-upload.js';
import { TargetColumns } from './application/target-columns.js';
import { UploadTable } from './application/upload-table.js';
import { UseProfile } from './application/use-profile.js';
import { ColumnProfileRow } from './persistence/column-profile.entity.js';
import { ColumnProfileRepository } from './persistence/column-profile.repository.js';
import { ImportMappingRow } from './persistence/import-mapping.entity.js';
import { ImportMappingRepository } from './persistence/import-mapping.repository.js';
import { ImportRunRow } from './persistence/import-run.entity.js';
import { ImportRunRepository } from './persistence/import-run.repository.js';
import { ImportUploadRow } from './persistence/import-upload.entity.js';
import { ImportUploadRepository } from './persistence/import-upload.repository.js';

/** From the upload of a file to what became of it. */
const UPLOADS = [UploadTable, FindUploads, MapColumns, TakeOverUpload, TargetColumns, CarryOutImport];
/** How the files of one program are read, under a name. */
const PROFILES = [FindProfiles, KeepProfiles, UseProfile];
const ACTS = [
  ImportRegions,
  ImportOfferings,
  ImportDemand,
  ImportTravelTimes,
  ImportBarriers,
  ImportStops,
  ImportMeasures,
  ImportObjectives,
];

/** Whose tables go out together as a file of the concept. */
const STRATEGY = [
  CommitteesModule,
  DecisionsModule,
  ObjectivesModule,
  IndicatorsModule,
  MeasuresModule,
  YearlySelectionsModule,
  MeasureReviewsModule,
  MeetingsModule,
];

/** Files that come in: official registers, tables of providers and offices. */
@Module({
  imports: [
    TypeOrmModule.forFeature([ImportRunRow, ImportUploadRow, ImportMappingRow, ColumnProfileRow]),
    RegionsModule,
    OrganisationsModule,
    CourseTypesModule,
    ProvidersModule,
    OfferingsModule,
    WaitingListsModule,
    WorkRunsModule,
    StopsModule,
    ConceptsModule,
    ConceptTablesModule,
    ...STRATEGY,
  ],
  providers: [
    ImportRunRepository,
    ImportUploadRepository,
    ImportMappingRepository,
    ColumnProfileRepository,
    SupposeMeaning,
    CompareOffering,
    KeepApproval,
    RequestImport,
    RememberMapping,
    OpenUpload,
    KeepOutcome,
    RunImport,
    SaveRecords,
    DemandVocabulary,
    MeasureVocabulary,
    ObjectiveVocabulary,
    ImportTables,
    ReadStrategy,
    ReadStrategyLife,
    ExportConcept,
    KnownWays,
    FindOrAddProvider,
    FindOrAddSite,
    TakeOverOffering,
    ...ACTS,
    ...UPLOADS,
    ...PROFILES,
  ],
  exports: [...ACTS, ...UPLOADS, ...PROFILES, ExportConcept],
})
export class ExchangeModule {}
