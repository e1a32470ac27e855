import { ApiProperty } from '@nestjs/swagger';
import type { AnswerContent } from '#libs/survey';
import type { BegunSheet } from '../application/begin-sheet.js';
import type { OwnSurvey, ShownSheet } from '../survey.js';
import { SurveyHeadResponse, SurveyQuestionResponse } from './survey.response.js';

/** What was saved or sent at one question. */
export class SurveyAnswerResponse {
  @ApiProperty({ format: 'uuid' })
  questionId!: string;

  @ApiProperty({ type: String, nullable: true })
  text!: string | null;

  @ApiProperty({ type: Number, nullable: true })
  number!: number | null;

  @ApiProperty({ type: [String] })
  choiceIds!: string[];

  static of({ questionId, text, number, choiceIds }: AnswerContent): SurveyAnswerResponse {
    return { questionId, text, number, choiceIds: [...choiceIds] };
  }
}

/** A sheet, for whoever answers. */
export class SurveySheetResponse {
  @ApiProperty({ type: SurveyHeadResponse })
  survey!: SurveyHeadResponse;

  @ApiProperty({ type: [SurveyQuestionResponse] })
  questions!: SurveyQuestionResponse[];

  @ApiProperty({ type: String, nullable: true })
  organisationName!: string | null;

  @ApiProperty({ description: 'At the link for everybody: a sheet has to be begun first.' })
  isToBegin!: boolean;

  @ApiProperty()
  isSent!: boolean;

  @ApiProperty({ description: 'Something was saved to go on later.' })
  isDraft!: boolean;

  @ApiProperty()
  mayAnswer!: boolean;

  @ApiProperty({ type: [SurveyAnswerResponse], description: 'Saved or sent.' })
  answers!: SurveyAnswerResponse[];

  static of(sheet: ShownSheet): SurveySheetResponse {
    const { survey, questions, organisationName, isToBegin, isSent, isDraft, mayAnswer, answers } = sheet;
    return {
      survey: SurveyHeadResponse.of(survey),
      questions: questions.map((question) => SurveyQuestionResponse.of(question)),
      organisationName,
      isToBegin,
      isSent,
      isDraft,
      mayAnswer,
      answers: answers.map((answer) => SurveyAnswerResponse.of(answer)),
    };
  }
}

/** A sheet that was begun: its address is shown to whoever began it. */
export class BegunSheetResponse {
  @ApiProperty()
  token!: string;

  @ApiProperty({ format: 'uri' })
  url!: string;

  static of({ token, url }: BegunSheet): BegunSheetResponse {
    return { token, url };
  }
}

/** A survey to which the own organisation is invited. */
export class OwnSurveyResponse {
  @ApiProperty({ type: SurveyHeadResponse })
  survey!: SurveyHeadResponse;

  @ApiProperty()
  isAnswered!: boolean;

  @ApiProperty()
  isDraft!: boolean;

  @ApiProperty()
  mayAnswer!: boolean;
}

/** The latest first. */
export class OwnSurveyListResponse {
  @ApiProperty({ type: [OwnSurveyResponse] })
  items!: OwnSurveyResponse[];

  static of(surveys: readonly OwnSurvey[]): OwnSurveyListResponse {
    return {
      items: surveys.map(({ survey, isAnswered, isDraft, mayAnswer }) => ({
        survey: SurveyHeadResponse.of(survey),
        isAnswered,
        isDraft,
        mayAnswer,
      })),
    };
  }
}
