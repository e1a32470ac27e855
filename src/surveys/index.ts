// The door of `surveys`: what other rooms may use. Named exports only.
export { ChooseInvited } from './application/choose-invited.js';
export { CreateSurvey } from './application/create-survey.js';
export { FindAnswers } from './application/find-answers.js';
export { FindSurveys } from './application/find-surveys.js';
export { ListOwnSurveys } from './application/list-own-surveys.js';
export { OpenSurvey } from './application/open-survey.js';
export { ReadSummaries } from './application/release-summary.js';
export { WriteFormerSurvey } from './application/write-former-survey.js';
export type { FormerSheet } from './application/write-former-survey.js';
export { KEEP_SURVEY_DAYS_QUEUE, REMIND_SURVEY_QUEUE } from './jobs/surveys.jobs.js';
export type { AnswerEvidence, OwnSurvey, ReleasedSurvey } from './survey.js';
export { SurveysHttpModule } from './surveys-http.module.js';
export { SurveysJobsModule } from './surveys-jobs.module.js';
export { SurveysModule } from './surveys.module.js';
