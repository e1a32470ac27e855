import { Module } from '@nestjs/common';
import { registerQueues } from '../platform/queue/register-queues.js';
import { FillCourseWhenItChanged } from './events/fill-course-when-it-changed.js';
import { FillCoursesWhenCaseChanged } from './events/fill-courses-when-case-changed.js';
import { FillCoursesWhenCaseWaits } from './events/fill-courses-when-case-waits.js';
import { ReleasePlaceWhenCaseEnds } from './events/release-place-when-case-ends.js';
import { WithdrawOffersWhenCourseIsCalledOff } from './events/withdraw-offers-when-course-is-called-off.js';
import { FILL_COURSES_QUEUE, KEEP_OFFER_DEADLINES_QUEUE } from './jobs/place-offers.jobs.js';
import { FillCoursesProcessor, KeepOfferDeadlinesProcessor } from './jobs/place-offers.processors.js';
import { PlaceOffersModule } from './place-offers.module.js';

/** Offering freed places, keeping deadlines. */
@Module({
  imports: [PlaceOffersModule, registerQueues(KEEP_OFFER_DEADLINES_QUEUE, FILL_COURSES_QUEUE)],
  providers: [
    KeepOfferDeadlinesProcessor,
    FillCoursesProcessor,
    FillCourseWhenItChanged,
    FillCoursesWhenCaseChanged,
    FillCoursesWhenCaseWaits,
    ReleasePlaceWhenCaseEnds,
    WithdrawOffersWhenCourseIsCalledOff,
  ],
})
export class PlaceOffersJobsModule {}
