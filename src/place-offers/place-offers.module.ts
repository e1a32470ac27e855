import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CourseTypesModule } from '../course-types/index.js';
import { MatchingModule } from '../matching/index.js';
import { OfferingsModule } from '../offerings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { ProvidersModule } from '../providers/index.js';
import { ReferralsModule } from '../referrals/index.js';
import { RegionsModule } from '../regions/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { WaitingListsModule } from '../waiting-lists/index.js';
import { AcceptOffer } from './application/accept-offer.js';
import { AnswerByClientLink } from './application/answer-by-client-link.js';
import { CountOffers } from './application/count-offers.js';
import { DeclineOffer } from './application/decline-offer.js';
import { DoStartRun } from './application/do-start-run.js';
import { DrawLink } from './application/draw-link.js';
import { EnrolOffered } from './application/enrol-offered.js';
import { ExpireDueOffers } from './application/expire-due-offers.js';
import { FillOffering } from './application/fill-offering.js';
import { FindAlternatives } from './application/find-alternatives.js';
import { FindClientLink } from './application/find-client-link.js';
import { GiveBackOffer } from './application/give-back-offer.js';
import { LapseOffer } from './application/lapse-offer.js';
import { ListOffers } from './application/list-offers.js';
import { MakeClientLink } from './application/make-client-link.js';
import { MakeOffer } from './application/make-offer.js';
import { OfferDeadlines } from './application/offer-deadlines.js';
import { OfferNextPlace } from './application/offer-next-place.js';
import { OfferPlaceByProvider } from './application/offer-place-by-provider.js';
import { OfferRecords } from './application/offer-records.js';
import { OpenClientLink } from './application/open-client-link.js';
import { ReleasePlaceOf } from './application/release-place-of.js';
import { RemindOfOffers } from './application/remind-of-offers.js';
import { StartRun } from './application/start-run.js';
import { TakeOfferStep } from './application/take-offer-step.js';
import { TellOfCalledOffCourse } from './application/tell-of-called-off-course.js';
import { TellOfOffer } from './application/tell-of-offer.js';
import { TurnAwayOffered } from './application/turn-away-offered.js';
import { WithdrawOffer } from './application/withdraw-offer.js';
import { WithdrawOffersOf } from './application/withdraw-offers-of.js';
import { ClientLinkRow } from './persistence/client-link.entity.js';
import { ClientLinkRepository } from './persistence/client-link.repository.js';
import { FillableOfferingsQuery } from './persistence/fillable-offerings.query.js';
import { NamedOfferQuery } from './persistence/named-offer.query.js';
import { OfferCountsQuery } from './persistence/offer-counts.query.js';
import { PlaceOfferRow } from './persistence/place-offer.entity.js';
import { PlaceOfferRepository } from './persistence/place-offer.repository.js';
import { StartRunRow } from './persistence/start-run.entity.js';
import { StartRunRepository } from './persistence/start-run.repository.js';

/** Offers of places, their links and start runs: tables and acts. */
@Module({
  imports: [
    TypeOrmModule.forFeature([PlaceOfferRow, ClientLinkRow, StartRunRow]),
    RuleParametersModule,
    RegionsModule,
    CourseTypesModule,
    OrganisationsModule,
    ProvidersModule,
    OfferingsModule,
    ReferralsModule,
    MatchingModule,
    WaitingListsModule,
  ],
  providers: [
    PlaceOfferRepository,
    ClientLinkRepository,
    StartRunRepository,
    NamedOfferQuery,
    FillableOfferingsQuery,
    OfferCountsQuery,
    CountOffers,
    OfferDeadlines,
    OfferRecords,
    TellOfOffer,
    TakeOfferStep,
    ListOffers,
    AcceptOffer,
    DeclineOffer,
    GiveBackOffer,
    EnrolOffered,
    TurnAwayOffered,
    WithdrawOffer,
    WithdrawOffersOf,
    FindAlternatives,
    TellOfCalledOffCourse,
    ReleasePlaceOf,
    LapseOffer,
    ExpireDueOffers,
    RemindOfOffers,
    MakeOffer,
    OfferNextPlace,
    OfferPlaceByProvider,
    FillOffering,
    DoStartRun,
    StartRun,
    DrawLink,
    MakeClientLink,
    FindClientLink,
    OpenClientLink,
    AnswerByClientLink,
  ],
  exports: [
    CountOffers,
    ListOffers,
    AcceptOffer,
    DeclineOffer,
    GiveBackOffer,
    EnrolOffered,
    TurnAwayOffered,
    WithdrawOffer,
    WithdrawOffersOf,
    TellOfCalledOffCourse,
    ReleasePlaceOf,
    ExpireDueOffers,
    RemindOfOffers,
    OfferNextPlace,
    OfferPlaceByProvider,
    FillOffering,
    StartRun,
    MakeClientLink,
    OpenClientLink,
    AnswerByClientLink,
  ],
})
export class PlaceOffersModule {}
