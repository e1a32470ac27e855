import { Module } from '@nestjs/common';
import { registerQueues } from '../platform/queue/register-queues.js';
import { CountStepWhenCaseSteps } from './events/count-step-when-case-steps.js';
import { RecordCourseWhenCalledOff } from './events/record-course-when-called-off.js';
import { RECORD_TRENDS_QUEUE } from './jobs/record-trends.job.js';
import { RecordTrendsProcessor } from './jobs/record-trends.processor.js';
import { TrendsModule } from './trends.module.js';

/** What is counted when it happens, and what is counted each night. */
@Module({
  imports: [TrendsModule, registerQueues(RECORD_TRENDS_QUEUE)],
  providers: [CountStepWhenCaseSteps, RecordCourseWhenCalledOff, RecordTrendsProcessor],
})
export class TrendsJobsModule {}
