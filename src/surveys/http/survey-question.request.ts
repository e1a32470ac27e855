import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { QUESTION_KINDS, type QuestionKind, type SurveyQuestion } from '#libs/survey';
import { EmptyIsNull, Trimmed } from '../../platform/http/field-rules.js';

/** An answer to choose. */
export class QuestionChoiceRequest {
  @ApiProperty({ maxLength: 40, description: 'Stays the same while its words change.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  id!: string;

  @ApiProperty({ maxLength: 200 })
  @Trimmed()
  @IsString()
  @IsNotEmpty({ message: 'Eine Antwortmöglichkeit ist leer.' })
  @MaxLength(200)
  label!: string;
}

/** A question as the district enters it. */
export class SurveyQuestionRequest {
  @ApiProperty({ format: 'uuid', description: 'Drawn by the client for a new one.' })
  @IsUUID()
  id!: string;

  @ApiProperty({ enum: QUESTION_KINDS })
  @IsIn(QUESTION_KINDS, { message: 'Bitte wählen Sie, wie geantwortet wird.' })
  kind!: QuestionKind;

  @ApiProperty({ maxLength: 500 })
  @Trimmed()
  @IsString()
  @IsNotEmpty({ message: 'Bitte schreiben Sie die Frage.' })
  @MaxLength(500)
  title!: string;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 500 })
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(500)
  hint: string | null = null;

  @ApiProperty()
  @IsBoolean()
  isRequired!: boolean;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Null: „allgemein“.' })
  @EmptyIsNull()
  @IsOptional()
  @IsUUID(undefined, { message: 'Bitte wählen Sie ein Themenfeld.' })
  fieldId: string | null = null;

  @ApiProperty({ type: [QuestionChoiceRequest] })
  @IsArray()
  @ArrayMaxSize(30, { message: 'Mehr als 30 Antwortmöglichkeiten liest niemand.' })
  @ValidateNested({ each: true })
  @Type(() => QuestionChoiceRequest)
  choices!: QuestionChoiceRequest[];

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 60 })
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(60)
  lowWord: string | null = null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 60 })
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(60)
  highWord: string | null = null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 40 })
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(40)
  unit: string | null = null;

  toQuestion(): SurveyQuestion {
    const { id, kind, title, hint, isRequired, fieldId, choices, lowWord, highWord, unit } = this;
    const plain = choices.map((choice) => ({ id: choice.id, label: choice.label }));
    return { id, kind, title, hint, isRequired, fieldId, choices: plain, lowWord, highWord, unit };
  }
}
