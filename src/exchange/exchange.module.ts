import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CourseTypesModule } from '../course-types/index.js';
import { OfferingsModule } from '../offerings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { ProvidersModule } from '../providers/index.js';
import { RegionsModule } from '../regions/index.js';
import { StopsModule } from '../stops/index.js';
import { WaitingListsModule } from '../waiting-lists/index.js';
import { DemandVocabulary } from './application/demand-vocabulary.js';
import { FindOrAddProvider } from './application/find-or-add-provider.js';
import { FindOrAddSite } from './application/find-or-add-site.js';
import { ImportBarriers } from './application/import-barriers.js';
import { ImportDemand } from './application/import-demand.js';
import { ImportOfferings } from './application/import-offerings.js';
import { ImportRegions } from './application/import-regions.js';
import { ImportStops } from './application/import-stops.js';
import { ImportTravelTimes } from './application/import-travel-times.js';
import { KnownWays } from './application/known-ways.js';
import { RunImport } from './application/run-import.js';
import { SaveRecords } from './application/save-records.js';
import { TakeOverOffering } from './application/take-over-offering.js';
import { ImportRunRow } from './persistence/import-run.entity.js';
import { ImportRunRepository } from './persistence/import-run.repository.js';

const ACTS = [ImportRegions, ImportOfferings, ImportDemand, ImportTravelTimes, ImportBarriers, ImportStops];

/** Files that come in: official registers, tables of providers and offices. */
@Module({
  imports: [
    TypeOrmModule.forFeature([ImportRunRow]),
    RegionsModule,
    OrganisationsModule,
    CourseTypesModule,
    ProvidersModule,
    OfferingsModule,
    WaitingListsModule,
    StopsModule,
  ],
  providers: [
    ImportRunRepository,
    RunImport,
    SaveRecords,
    DemandVocabulary,
    KnownWays,
    FindOrAddProvider,
    FindOrAddSite,
    TakeOverOffering,
    ...ACTS,
  ],
  exports: ACTS,
})
export class ExchangeModule {}
