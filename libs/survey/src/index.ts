// The door of `survey`: what is asked of all actors, and what may be told of their answers. Named exports only.
export { dueReminder, SURVEY_REMINDERS } from './due-reminder.js';
export type { ReminderDays, RemindedSurvey, SurveyReminder } from './due-reminder.js';
export { judgeNewSurvey, judgeSurveyChange } from './judge-survey.js';
export type { KeptSurvey, SurveyContent } from './judge-survey.js';
export { responseRate } from './response-rate.js';
export type { RateGroup, ResponseRate } from './response-rate.js';
export {
  SURVEY_ACT_WORDS,
  SURVEY_ACTS,
  SURVEY_PARTY_WORDS,
  SURVEY_STATE_WORDS,
  SURVEY_STATES,
  takeSurveyAct,
} from './survey-acts.js';
export type { SurveyAct, SurveyParty, SurveyState } from './survey-acts.js';
export { isAnswered, judgeAnswers, LONGEST_ANSWER, missingAnswers } from './survey-answer.js';
export type { AnswerContent, SurveyAnswer } from './survey-answer.js';
export { isChoiceKind, QUESTION_KINDS } from './survey-question.js';
export type { QuestionChoice, QuestionKind, SurveyQuestion } from './survey-question.js';
export { judgeResults, listAnswers, summariseQuestion } from './survey-results.js';
export type { ChoiceCount, QuestionResult } from './survey-results.js';
export { INVITATION_ORIGINS, judgeAnswering, receiveSheet } from './survey-sheet.js';
export type {
  HandedSheet,
  InvitationOrigin,
  ReceivedSheet,
  SurveyInvitation,
  SurveyResponse,
} from './survey-sheet.js';
export { takesAnswers } from './survey.js';
export type { Survey, SurveyDetails } from './survey.js';
