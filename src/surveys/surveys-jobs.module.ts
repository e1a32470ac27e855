import { Module } from '@nestjs/common';
import { registerQueues } from '../platform/queue/register-queues.js';
import { KEEP_SURVEY_DAYS_QUEUE, REMIND_SURVEY_QUEUE } from './jobs/surveys.jobs.js';
import { KeepSurveyDaysProcessor, RemindSurveyProcessor } from './jobs/surveys.processors.js';
import { SurveysModule } from './surveys.module.js';

/** What surveys do when a day comes. */
@Module({
  imports: [SurveysModule, registerQueues(KEEP_SURVEY_DAYS_QUEUE, REMIND_SURVEY_QUEUE)],
  providers: [KeepSurveyDaysProcessor, RemindSurveyProcessor],
})
export class SurveysJobsModule {}
