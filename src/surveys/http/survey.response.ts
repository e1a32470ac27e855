import { ApiProperty } from '@nestjs/swagger';
import {
  QUESTION_KINDS,
  SURVEY_STATES,
  type QuestionKind,
  type Survey,
  type SurveyQuestion,
  type SurveyState,
} from '#libs/survey';
import type { WholeSurvey } from '../survey.js';

/** An answer to choose. */
export class QuestionChoiceResponse {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  label!: string;
}

/** A question, as everybody reads it who is asked. */
export class SurveyQuestionResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: QUESTION_KINDS })
  kind!: QuestionKind;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: String, nullable: true })
  hint!: string | null;

  @ApiProperty()
  isRequired!: boolean;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: „allgemein“.' })
  fieldId!: string | null;

  @ApiProperty({ type: [QuestionChoiceResponse] })
  choices!: QuestionChoiceResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What 1 means on a scale of 1 to 5.' })
  lowWord!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What 5 means.' })
  highWord!: string | null;

  @ApiProperty({ type: String, nullable: true })
  unit!: string | null;

  static of(question: SurveyQuestion): SurveyQuestionResponse {
    const { id, kind, title, hint, isRequired, fieldId, choices, lowWord, highWord, unit } = question;
    const plain = choices.map((choice) => ({ id: choice.id, label: choice.label }));
    return { id, kind, title, hint, isRequired, fieldId, choices: plain, lowWord, highWord, unit };
  }
}

/** What everybody may know of a survey who is asked or may read it. */
export class SurveyHeadResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  purpose!: string;

  @ApiProperty({ format: 'date' })
  opensOn!: string;

  @ApiProperty({ format: 'date', description: 'The last day.' })
  closesOn!: string;

  @ApiProperty()
  isAnonymous!: boolean;

  @ApiProperty({ enum: SURVEY_STATES })
  state!: SurveyState;

  static of(survey: Survey): SurveyHeadResponse {
    return headOf(survey);
  }
}

/** A survey as the Arbeitskreis keeps it. */
export class SurveyResponse extends SurveyHeadResponse {
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  conceptId!: string | null;

  @ApiProperty()
  opensByItself!: boolean;

  @ApiProperty({ description: 'There is a link for everybody.' })
  isOpenToAll!: boolean;

  @ApiProperty()
  summary!: string;

  @ApiProperty()
  isReleased!: boolean;

  @ApiProperty()
  version!: number;

  static override of(survey: Survey): SurveyResponse {
    return keptOf(survey);
  }
}

/** A survey with its questions. */
export class WholeSurveyResponse extends SurveyResponse {
  @ApiProperty({
    description: 'Somebody has begun to answer: of its questions only the help sentences may change.',
  })
  hasAnswers!: boolean;

  @ApiProperty({ type: [SurveyQuestionResponse] })
  questions!: SurveyQuestionResponse[];

  static ofWhole({ survey, questions, hasAnswers }: WholeSurvey): WholeSurveyResponse {
    return {
      ...keptOf(survey),
      hasAnswers,
      questions: questions.map((question) => SurveyQuestionResponse.of(question)),
    };
  }
}

/** All surveys, the latest first. */
export class SurveyListResponse {
  @ApiProperty({ type: [SurveyResponse] })
  items!: SurveyResponse[];

  static of(surveys: readonly Survey[]): SurveyListResponse {
    return { items: surveys.map((survey) => SurveyResponse.of(survey)) };
  }
}

/** The fields of a wire shape, without its class. */
type Plain<Shape> = Pick<Shape, keyof Shape>;

function headOf({
  id,
  title,
  purpose,
  opensOn,
  closesOn,
  isAnonymous,
  state,
}: Survey): Plain<SurveyHeadResponse> {
  return { id, title, purpose, opensOn, closesOn, isAnonymous, state };
}

function keptOf(survey: Survey): Plain<SurveyResponse> {
  const { conceptId, opensByItself, openToken, summary, isReleased, version } = survey;
  const isOpenToAll = openToken !== null;
  return { ...headOf(survey), conceptId, opensByItself, isOpenToAll, summary, isReleased, version };
}
