import { Processor, WorkerHost } from '@nestjs/bullmq';
import { KeepSurveyDays, RemindOfSurveys, type KeptDays } from '../application/keep-survey-days.js';
import { KEEP_SURVEY_DAYS_QUEUE, REMIND_SURVEY_QUEUE } from './surveys.jobs.js';

/** Each night; how many were opened and closed stays with the job. */
@Processor(KEEP_SURVEY_DAYS_QUEUE)
export class KeepSurveyDaysProcessor extends WorkerHost {
  constructor(private readonly keepDays: KeepSurveyDays) {
    super();
  }

  override process(): Promise<KeptDays> {
    return this.keepDays.execute();
  }
}

/** Each morning; how many mails went out stays with the job. */
@Processor(REMIND_SURVEY_QUEUE)
export class RemindSurveyProcessor extends WorkerHost {
  constructor(private readonly remind: RemindOfSurveys) {
    super();
  }

  override process(): Promise<number> {
    return this.remind.execute();
  }
}
