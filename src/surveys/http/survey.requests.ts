import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { localDate } from '#libs/calendar';
import {
  QUESTION_KINDS,
  type QuestionKind,
  type SurveyContent,
  type SurveyDetails,
  type SurveyQuestion,
} from '#libs/survey';
import { IsLocalDate } from '../../platform/http/is-local-date.js';
import type { Invited } from '../application/choose-invited.js';

const trimmed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim() : value;
const emptyIsNull = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && value.trim() === '' ? null : trimmed({ value });

/** Which version of the survey was seen. */
export class SeenVersionRequest {
  @ApiProperty({ description: 'The version that was seen; another one is refused.' })
  @IsInt()
  @Min(1)
  version!: number;
}

/** An answer to choose. */
export class QuestionChoiceRequest {
  @ApiProperty({ maxLength: 40, description: 'Stays the same while its words change.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  id!: string;

  @ApiProperty({ maxLength: 200 })
  @Transform(trimmed)
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
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty({ message: 'Bitte schreiben Sie die Frage.' })
  @MaxLength(500)
  title!: string;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 500 })
  @Transform(emptyIsNull)
  @IsOptional()
  @IsString()
  @MaxLength(500)
  hint: string | null = null;

  @ApiProperty()
  @IsBoolean()
  isRequired!: boolean;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Null: „allgemein“.' })
  @Transform(emptyIsNull)
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
  @Transform(emptyIsNull)
  @IsOptional()
  @IsString()
  @MaxLength(60)
  lowWord: string | null = null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 60 })
  @Transform(emptyIsNull)
  @IsOptional()
  @IsString()
  @MaxLength(60)
  highWord: string | null = null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 40 })
  @Transform(emptyIsNull)
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

/** A survey as the district enters it, with its questions in their order. */
export class SurveyRequest {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @Transform(emptyIsNull)
  @IsOptional()
  @IsUUID()
  conceptId: string | null = null;

  @ApiProperty({ maxLength: 200 })
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie der Befragung einen Titel.' })
  @MaxLength(200)
  title!: string;

  @ApiProperty({ maxLength: 500 })
  @Transform(trimmed)
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
  @ApiProperty({ description: 'The version that was seen; another one is refused.' })
  @IsInt()
  @Min(1)
  version!: number;
}

/** A further actor with a functional mailbox. */
export class FurtherActorRequest {
  @ApiProperty({ maxLength: 200 })
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty({ message: 'Bitte nennen Sie die Organisation.' })
  @MaxLength(200)
  name!: string;

  @ApiProperty({ format: 'email', description: 'Of an office, never of a person.' })
  @Transform(trimmed)
  @IsEmail(undefined, {
    message: 'Bitte geben Sie die E-Mail-Adresse der Stelle an, zum Beispiel post@verein.de.',
  })
  @MaxLength(200)
  mailAddress!: string;
}

/** Who shall be invited, all of them. */
export class ChooseInvitedRequest {
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  memberIds!: string[];

  @ApiProperty({ type: [FurtherActorRequest] })
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => FurtherActorRequest)
  further!: FurtherActorRequest[];

  toInvited(): Invited {
    return {
      memberIds: this.memberIds,
      further: this.further.map(({ name, mailAddress }) => ({ name, mailAddress })),
    };
  }
}

/** What the district says of the answers. */
export class SummaryRequest extends SeenVersionRequest {
  @ApiProperty({ maxLength: 10_000 })
  @IsString()
  @MaxLength(10_000)
  summary!: string;

  @ApiProperty({ description: 'Everybody may read it.' })
  @IsBoolean()
  isReleased!: boolean;
}
