import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RegionsModule } from '../regions/index.js';
import { AddSite } from './application/add-site.js';
import { CorrectTravelTime } from './application/correct-travel-time.js';
import { FindApprovals } from './application/find-approvals.js';
import { FindBarriers } from './application/find-barriers.js';
import { FindProviders } from './application/find-providers.js';
import { FindSites } from './application/find-sites.js';
import { FindTravelTimes } from './application/find-travel-times.js';
import { SaveApproval } from './application/save-approval.js';
import { SaveBarrier } from './application/save-barrier.js';
import { SaveProvider } from './application/save-provider.js';
import { SaveSite } from './application/save-site.js';
import { SaveTravelTimes } from './application/save-travel-times.js';
import { TakeBackCorrection } from './application/take-back-correction.js';
import { ApprovalRepository } from './persistence/approval.repository.js';
import { ProviderApprovalRow } from './persistence/provider-approval.entity.js';
import { ProviderRow } from './persistence/provider.entity.js';
import { ProviderRepository } from './persistence/provider.repository.js';
import { SiteRow } from './persistence/site.entity.js';
import { SiteRepository } from './persistence/site.repository.js';
import { TravelBarrierRow } from './persistence/travel-barrier.entity.js';
import { TravelBarrierRepository } from './persistence/travel-barrier.repository.js';
import { TravelCrossingRow } from './persistence/travel-crossing.entity.js';
import { TravelTimeRow } from './persistence/travel-time.entity.js';
import { TravelTimeRepository } from './persistence/travel-time.repository.js';

const ACTS = [
  AddSite,
  CorrectTravelTime,
  FindApprovals,
  FindBarriers,
  FindProviders,
  FindSites,
  FindTravelTimes,
  SaveApproval,
  SaveBarrier,
  SaveProvider,
  SaveSite,
  SaveTravelTimes,
  TakeBackCorrection,
];

/** Providers, their sites and approvals, and the ways to them: tables and acts. */
@Module({
  imports: [
    RegionsModule,
    TypeOrmModule.forFeature([
      ProviderRow,
      SiteRow,
      ProviderApprovalRow,
      TravelTimeRow,
      TravelBarrierRow,
      TravelCrossingRow,
    ]),
  ],
  providers: [
    ProviderRepository,
    SiteRepository,
    ApprovalRepository,
    TravelTimeRepository,
    TravelBarrierRepository,
    ...ACTS,
  ],
  exports: ACTS,
})
export class ProvidersModule {}
