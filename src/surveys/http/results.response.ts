import { ApiProperty } from '@nestjs/swagger';
import { ORGANISATION_KINDS, type OrganisationKind } from '#libs/kernel';
import type { QuestionResult, ResponseRate, Survey } from '#libs/survey';
import type { TextPage } from '../application/list-texts.js';
import type { WordedSurvey } from '../application/word-answers.js';
import type { ReleasedSurvey, SurveyReading, WordedAnswer } from '../survey.js';
import { SurveyHeadResponse, SurveyQuestionResponse, WholeSurveyResponse } from './survey.response.js';

const GROUP_KINDS = [...ORGANISATION_KINDS, 'further'] as const;
const HIDDEN_BECAUSE = ['results-after-close', 'results-too-few'] as const;

/** How many of one kind were invited and have answered. */
export class RateGroupResponse {
  @ApiProperty({ enum: GROUP_KINDS })
  kind!: OrganisationKind | 'further';

  @ApiProperty()
  invited!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Null where it is hidden.' })
  answered!: number | null;
}

/** How many answered. */
export class ResponseRateResponse {
  @ApiProperty()
  invited!: number;

  @ApiProperty()
  answered!: number;

  @ApiProperty({ description: 'By the link for everybody.' })
  openAnswers!: number;

  @ApiProperty({ type: [RateGroupResponse] })
  groups!: RateGroupResponse[];

  static of({ invited, answered, openAnswers, groups }: ResponseRate): ResponseRateResponse {
    return {
      invited,
      answered,
      openAnswers,
      groups: groups.map((group) => ({ kind: group.kind, invited: group.invited, answered: group.answered })),
    };
  }
}

/** How often something was chosen. */
export class ChoiceCountResponse {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  label!: string;

  @ApiProperty()
  count!: number;
}

/** What came out of one question. */
export class QuestionResultResponse {
  @ApiProperty({ format: 'uuid' })
  questionId!: string;

  @ApiProperty({ description: 'Too few answers to be shown.' })
  isHidden!: boolean;

  @ApiProperty({ type: Number, nullable: true })
  answered!: number | null;

  @ApiProperty({ type: [ChoiceCountResponse] })
  counts!: ChoiceCountResponse[];

  @ApiProperty({ type: Number, nullable: true })
  mean!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  least!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  most!: number | null;

  static of({
    questionId,
    isHidden,
    answered,
    counts,
    mean,
    least,
    most,
  }: QuestionResult): QuestionResultResponse {
    const plain = counts.map(({ id, label, count }) => ({ id, label, count }));
    return { questionId, isHidden, answered, counts: plain, mean, least, most };
  }
}

/** Rate and results of a survey. */
export class SurveyResultsResponse {
  @ApiProperty({ type: WholeSurveyResponse })
  survey!: WholeSurveyResponse;

  @ApiProperty()
  responses!: number;

  @ApiProperty({ type: ResponseRateResponse })
  rate!: ResponseRateResponse;

  @ApiProperty({ description: 'From how many sheets on an anonymous survey shows anything.' })
  minimum!: number;

  @ApiProperty({ enum: HIDDEN_BECAUSE, nullable: true })
  hiddenBecause!: (typeof HIDDEN_BECAUSE)[number] | null;

  @ApiProperty({ type: [QuestionResultResponse] })
  results!: QuestionResultResponse[];

  static of(reading: SurveyReading): SurveyResultsResponse {
    const { responses, rate, minimum, hiddenBecause, results } = reading;
    return {
      survey: WholeSurveyResponse.ofWhole(reading),
      responses,
      rate: ResponseRateResponse.of(rate),
      minimum,
      hiddenBecause,
      results: results.map((result) => QuestionResultResponse.of(result)),
    };
  }
}

/** An answer in words. */
export class WordedAnswerResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  questionId!: string;

  @ApiProperty()
  answer!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null where anonymous, or where nobody named themselves.',
  })
  organisationName!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Null where anonymous.' })
  sentOn!: string | null;

  static of({ id, questionId, answer, organisationName, sentOn }: WordedAnswer): WordedAnswerResponse {
    return { id, questionId, answer, organisationName, sentOn };
  }
}

/** One page of free texts. */
export class TextPageResponse {
  @ApiProperty({ type: [WordedAnswerResponse] })
  items!: WordedAnswerResponse[];

  @ApiProperty()
  total!: number;

  @ApiProperty()
  page!: number;

  @ApiProperty()
  pages!: number;

  static of({ items, total, page, pages }: TextPage): TextPageResponse {
    return { items: items.map((item) => WordedAnswerResponse.of(item)), total, page, pages };
  }
}

/** A survey with all its answers, to save as a file. */
export class SurveyExportResponse {
  @ApiProperty({ type: SurveyHeadResponse })
  survey!: SurveyHeadResponse;

  @ApiProperty({ type: [SurveyQuestionResponse] })
  questions!: SurveyQuestionResponse[];

  @ApiProperty({
    type: [WordedAnswerResponse],
    description: 'Question by question, in an order drawn by lot.',
  })
  answers!: WordedAnswerResponse[];

  static of({ survey, questions, answers }: WordedSurvey): SurveyExportResponse {
    return {
      survey: SurveyHeadResponse.of(survey),
      questions: questions.map((question) => SurveyQuestionResponse.of(question)),
      answers: answers.map((answer) => WordedAnswerResponse.of(answer)),
    };
  }
}

/** Surveys whose summary everybody may read. */
export class SummaryListResponse {
  @ApiProperty({ type: [SurveyHeadResponse] })
  items!: SurveyHeadResponse[];

  static of(surveys: readonly Survey[]): SummaryListResponse {
    return { items: surveys.map((survey) => SurveyHeadResponse.of(survey)) };
  }
}

/** A released summary: what the district says, and counts that are not small. */
export class SummaryResponse {
  @ApiProperty({ description: 'Questions with fewer answers are hidden.' })
  minimum!: number;

  @ApiProperty({ type: SurveyHeadResponse })
  survey!: SurveyHeadResponse;

  @ApiProperty()
  summary!: string;

  @ApiProperty()
  responses!: number;

  @ApiProperty({
    type: [SurveyQuestionResponse],
    description: 'Without those that were answered in free text.',
  })
  questions!: SurveyQuestionResponse[];

  @ApiProperty({ type: [QuestionResultResponse] })
  results!: QuestionResultResponse[];

  static of({ survey, minimum, questions, responses, results }: ReleasedSurvey): SummaryResponse {
    return {
      minimum,
      survey: SurveyHeadResponse.of(survey),
      summary: survey.summary,
      responses,
      questions: questions.map((question) => SurveyQuestionResponse.of(question)),
      results: results.map((result) => QuestionResultResponse.of(result)),
    };
  }
}
