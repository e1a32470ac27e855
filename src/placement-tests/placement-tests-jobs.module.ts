import { Module } from '@nestjs/common';
import { FreeBookingWhenCaseEnds } from './events/free-booking-when-case-ends.js';
import { PlacementTestsModule } from './placement-tests.module.js';

/** What placement tests hear. */
@Module({ imports: [PlacementTestsModule], providers: [FreeBookingWhenCaseEnds] })
export class PlacementTestsJobsModule {}
