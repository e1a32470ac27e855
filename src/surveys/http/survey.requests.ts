import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { localDate } from '#libs/calendar';
import type { SurveyContent, SurveyDetails } from '#libs/survey';
import { EmptyIsNull, SeenVersion, Trimmed } from '../../platform/http/field-rules.js';
import { IsLocalDate } from '../../platform/http/is-local-date.js';
import { SurveyQuestionRequest } from './survey-question.request.js';

/** A survey as the district enters it, with its questions in their order. */
export class SurveyRequest {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @EmptyIsNull()
  @IsOptional()
  @IsUUID()
  conceptId: string | null = null;

  @ApiProperty({ maxLength: 200 })
  @Trimmed()
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie der Befragung einen Titel.' })
  @MaxLength(200)
  title!: string;

  @ApiProperty({ maxLength: 500 })
  @Trimmed()
  @IsString()
  @IsNotEmpty({ message: 'Bitte schreiben Sie in einem Satz, wofür Sie fragen.' })
  @MaxLength(500)
  purpose!: string;

  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  opensOn!: string;

  @ApiProperty({ format: 'date', description: 'The last day.' })
  @IsLocalDate()
  closesOn!: string;

  @ApiProperty()
  @IsBoolean()
  opensByItself!: boolean;

  @ApiProperty()
  @IsBoolean()
  isAnonymous!: boolean;

  @ApiProperty({ description: 'There is a link for everybody.' })
  @IsBoolean()
  isOpenToAll!: boolean;

  @ApiProperty({ type: [SurveyQuestionRequest] })
  @IsArray()
  @ArrayMaxSize(60, { message: 'Mehr als 60 Fragen beantwortet niemand.' })
  @ValidateNested({ each: true })
  @Type(() => SurveyQuestionRequest)
  questions!: SurveyQuestionRequest[];

  toContent(): SurveyContent {
    const { conceptId, title, purpose, opensByItself, isAnonymous, isOpenToAll } = this;
    const details: SurveyDetails = {
      conceptId,
      title,
      purpose,
      opensOn: localDate(this.opensOn),
      closesOn: localDate(this.closesOn),
      opensByItself,
      isAnonymous,
      isOpenToAll,
    };
    return { details, questions: this.questions.map((question) => question.toQuestion()) };
  }
}

/** A change of a survey. */
export class ChangeSurveyRequest extends SurveyRequest {
  @SeenVersion()
  version!: number;
}
