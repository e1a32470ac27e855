// The door of `surveys`: what other rooms may use. Named exports only.
export { AnswerAsMember } from './application/answer-as-member.js';
export { BringInSurvey } from './application/bring-in-survey.js';
export type { BroughtSheet, BroughtSurvey } from './application/bring-in-survey.js';
export { FindAnswers } from './application/find-answers.js';
export { FindSurveys } from './application/find-surveys.js';
export { ListOwnSurveys } from './application/list-own-surveys.js';
export { ReadSummaries } from './application/release-summary.js';
export { KEEP_SURVEY_DAYS_QUEUE, REMIND_SURVEY_QUEUE } from './jobs/surveys.jobs.js';
export type { AnswerEvidence, OwnSurvey, ReleasedSurvey } from './survey.js';
export { SurveysHttpModule } from './surveys-http.module.js';
export { SurveysJobsModule } from './surveys-jobs.module.js';
export { SurveysModule } from './surveys.module.js';
