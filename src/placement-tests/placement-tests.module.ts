import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CourseTypesModule } from '../course-types/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { ProvidersModule } from '../providers/index.js';
import { ReferralsModule } from '../referrals/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { BookTest } from './application/book-test.js';
import { CancelBooking } from './application/cancel-booking.js';
import { CancelTest } from './application/cancel-test.js';
import { ChangeTest } from './application/change-test.js';
import { EnterResult } from './application/enter-result.js';
import { FreeBooking } from './application/free-booking.js';
import { HoldTest } from './application/hold-test.js';
import { JudgeResult } from './application/judge-result.js';
import { JudgeTest } from './application/judge-test.js';
import { ListBookings } from './application/list-bookings.js';
import { ListTests } from './application/list-tests.js';
import { PostTest } from './application/post-test.js';
import { ShowTests } from './application/show-tests.js';
import { TellOfficesOfTest } from './application/tell-offices-of-test.js';
import { PlacementTestRow } from './persistence/placement-test.entity.js';
import { PlacementTestRepository } from './persistence/placement-test.repository.js';
import { TestBookingRow } from './persistence/test-booking.entity.js';
import { TestBookingRepository } from './persistence/test-booking.repository.js';

/** Placement tests, their bookings and results: tables and acts. */
@Module({
  imports: [
    TypeOrmModule.forFeature([PlacementTestRow, TestBookingRow]),
    RuleParametersModule,
    OrganisationsModule,
    CourseTypesModule,
    ProvidersModule,
    ReferralsModule,
  ],
  providers: [
    PlacementTestRepository,
    TestBookingRepository,
    HoldTest,
    JudgeTest,
    JudgeResult,
    ShowTests,
    TellOfficesOfTest,
    PostTest,
    ChangeTest,
    CancelTest,
    ListTests,
    BookTest,
    CancelBooking,
    ListBookings,
    EnterResult,
    FreeBooking,
  ],
  exports: [
    ShowTests,
    PostTest,
    ChangeTest,
    CancelTest,
    ListTests,
    BookTest,
    CancelBooking,
    ListBookings,
    EnterResult,
    FreeBooking,
  ],
})
export class PlacementTestsModule {}
