import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CourseTypesModule } from '../course-types/index.js';
import { MatchingModule } from '../matching/index.js';
import { OfferingsModule } from '../offerings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { ProvidersModule } from '../providers/index.js';
import { RegionsModule } from '../regions/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { StopsModule } from '../stops/index.js';
import { DescribeCourses } from './application/describe-courses.js';
import { DrawAddress } from './application/draw-address.js';
import { FindFinderChoices } from './application/find-finder-choices.js';
import { FindFreePlaces } from './application/find-free-places.js';
import { FindPublicOfferings } from './application/find-public-offerings.js';
import { FindWayIn } from './application/find-way-in.js';
import { JudgePublications } from './application/judge-publications.js';
import { KeepFrameHosts } from './application/keep-frame-hosts.js';
import { KeepPublicContact } from './application/keep-public-contact.js';
import { ListOwnPublications } from './application/list-own-publications.js';
import { PublishOffering } from './application/publish-offering.js';
import { ReadPublicCourse } from './application/read-public-course.js';
import { SearchPublicCourses } from './application/search-public-courses.js';
import { FrameHostRow } from './persistence/frame-host.entity.js';
import { FrameHostRepository } from './persistence/frame-host.repository.js';
import { PublicContactRow } from './persistence/public-contact.entity.js';
import { PublicationRepository } from './persistence/publication.repository.js';
import { WithheldOfferingRow } from './persistence/withheld-offering.entity.js';

const ACTS = [
  SearchPublicCourses,
  ReadPublicCourse,
  FindFinderChoices,
  FindPublicOfferings,
  FindFreePlaces,
  FindWayIn,
  DrawAddress,
  ListOwnPublications,
  PublishOffering,
  KeepPublicContact,
  KeepFrameHosts,
];

/** The public course finder: what is public of courses, and what members decide about it. */
@Module({
  imports: [
    TypeOrmModule.forFeature([WithheldOfferingRow, PublicContactRow, FrameHostRow]),
    RuleParametersModule,
    RegionsModule,
    StopsModule,
    OrganisationsModule,
    CourseTypesModule,
    ProvidersModule,
    OfferingsModule,
    MatchingModule,
  ],
  providers: [PublicationRepository, FrameHostRepository, JudgePublications, DescribeCourses, ...ACTS],
  exports: ACTS,
})
export class PublicCoursesModule {}
