import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConceptsModule } from '../concepts/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { AnswerAsMember } from './application/answer-as-member.js';
import { AnswerByLink } from './application/answer-by-link.js';
import { BeginSheet } from './application/begin-sheet.js';
import { ChangeSurvey } from './application/change-survey.js';
import { CheckSurveyFields } from './application/check-survey-fields.js';
import { ChooseInvited } from './application/choose-invited.js';
import { CopySurvey } from './application/copy-survey.js';
import { CreateSurvey } from './application/create-survey.js';
import { DeleteSurvey } from './application/delete-survey.js';
import { DrawOpenLink } from './application/draw-open-link.js';
import { FillSheet } from './application/fill-sheet.js';
import { FindAnswers } from './application/find-answers.js';
import { FindSheet } from './application/find-sheet.js';
import { FindSurveys } from './application/find-surveys.js';
import { KeepSurveyDays, RemindOfSurveys } from './application/keep-survey-days.js';
import { ListInvited } from './application/list-invited.js';
import { ListOwnSurveys } from './application/list-own-surveys.js';
import { ListSurveyConcepts } from './application/list-survey-concepts.js';
import { ListTexts } from './application/list-texts.js';
import { OpenSurvey } from './application/open-survey.js';
import { ReadResults } from './application/read-results.js';
import { ReadSummaries, ReleaseSummary } from './application/release-summary.js';
import { ShowSheet } from './application/show-sheet.js';
import { TakeSurveyStep } from './application/take-survey-step.js';
import { WordAnswers } from './application/word-answers.js';
import { BringInSurvey } from './application/bring-in-survey.js';
import { WriteInvitation } from './application/write-invitation.js';
import { AnswerRepository } from './persistence/answer.repository.js';
import { InvitationRepository } from './persistence/invitation.repository.js';
import { SurveyAnswerRow, SurveyResponseRow } from './persistence/survey-answer.entity.js';
import { SurveyInvitationRow, SurveyLinkRow } from './persistence/survey-invitation.entity.js';
import { SurveyQuestionRow } from './persistence/survey-question.entity.js';
import { SurveyRow } from './persistence/survey.entity.js';
import { SurveyRepository } from './persistence/survey.repository.js';

const ACTS = [
  FindSurveys,
  CreateSurvey,
  ChangeSurvey,
  CopySurvey,
  DeleteSurvey,
  TakeSurveyStep,
  OpenSurvey,
  ListInvited,
  ChooseInvited,
  DrawOpenLink,
  AnswerAsMember,
  AnswerByLink,
  ListOwnSurveys,
  ReadResults,
  WordAnswers,
  ListTexts,
  ListSurveyConcepts,
  FindAnswers,
  ReleaseSummary,
  ReadSummaries,
  KeepSurveyDays,
  RemindOfSurveys,
  BringInSurvey,
];

/** Surveys, who is invited, sheets and answers: tables and acts. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      SurveyRow,
      SurveyQuestionRow,
      SurveyInvitationRow,
      SurveyLinkRow,
      SurveyResponseRow,
      SurveyAnswerRow,
    ]),
    RuleParametersModule,
    OrganisationsModule,
    ConceptsModule,
  ],
  providers: [
    SurveyRepository,
    InvitationRepository,
    AnswerRepository,
    CheckSurveyFields,
    WriteInvitation,
    FindSheet,
    ShowSheet,
    FillSheet,
    BeginSheet,
    ...ACTS,
  ],
  exports: ACTS,
})
export class SurveysModule {}
