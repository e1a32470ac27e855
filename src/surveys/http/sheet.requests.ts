import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { LONGEST_ANSWER, type AnswerContent } from '#libs/survey';
import { EmptyIsNull } from '../../platform/http/field-rules.js';

/** What somebody wrote or chose at one question. */
export class SurveyAnswerRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  questionId!: string;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: LONGEST_ANSWER })
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_ANSWER, { message: `Eine Antwort hat höchstens ${LONGEST_ANSWER} Zeichen.` })
  text: string | null = null;

  @ApiPropertyOptional({ type: Number, nullable: true })
  @IsOptional()
  @IsNumber(undefined, { message: 'Bitte geben Sie eine Zahl ein, zum Beispiel 12 oder 3,5.' })
  number: number | null = null;

  @ApiPropertyOptional({ type: [String] })
  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  choiceIds: string[] = [];
}

/** What is saved to go on later. */
export class SaveSheetRequest {
  @ApiProperty({ type: [SurveyAnswerRequest] })
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => SurveyAnswerRequest)
  answers!: SurveyAnswerRequest[];

  toAnswers(): readonly AnswerContent[] {
    return this.answers.map(({ questionId, text, number, choiceIds }) => ({
      questionId,
      text,
      number,
      choiceIds,
    }));
  }
}

/** What is sent. */
export class SendSheetRequest extends SaveSheetRequest {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 200,
    description:
      'How an organisation names itself that came by the link for everybody; left out where anonymous.',
  })
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  name: string | null = null;
}
