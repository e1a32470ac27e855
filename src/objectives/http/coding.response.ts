import { ApiProperty } from '@nestjs/swagger';
import type { AnswerCoding } from '#libs/objective';
import type { CodingList, SurveyToCode } from '../application/list-codings.js';

/** The coding of an answer. */
export class AnswerCodingResponse {
  @ApiProperty({ type: [String], format: 'uuid' })
  needIds!: string[];

  @ApiProperty({ type: String, nullable: true, description: 'Why it speaks of no need.' })
  noNeedReason!: string | null;

  static of({ needIds, noNeedReason }: AnswerCoding): AnswerCodingResponse {
    return { needIds: [...needIds], noNeedReason };
  }
}

/** An answer with its coding. */
export class CodedAnswerResponse extends AnswerCodingResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  question!: string;

  @ApiProperty()
  answer!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null where nobody is named.' })
  organisationName!: string | null;
}

/** The answers of a survey, and how many somebody has looked at. */
export class CodingListResponse {
  @ApiProperty({ type: [CodedAnswerResponse] })
  items!: CodedAnswerResponse[];

  @ApiProperty()
  coded!: number;

  static toList({ answers, coded }: CodingList): CodingListResponse {
    return {
      items: answers.map(({ id, question, answer, organisationName, coding }) => ({
        id,
        question,
        answer,
        organisationName,
        needIds: [...coding.needIds],
        noNeedReason: coding.noNeedReason,
      })),
      coded,
    };
  }
}

/** A survey whose answers are to be coded. */
export class SurveyToCodeResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ description: 'Answers that say something.' })
  total!: number;

  @ApiProperty()
  coded!: number;
}

/** Surveys whose answers are to be coded. */
export class SurveyToCodeListResponse {
  @ApiProperty({ type: [SurveyToCodeResponse] })
  items!: SurveyToCodeResponse[];

  static of(surveys: readonly SurveyToCode[]): SurveyToCodeListResponse {
    return { items: surveys.map(({ id, title, total, coded }) => ({ id, title, total, coded })) };
  }
}
