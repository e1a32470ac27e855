import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import type { LocalDate } from '#libs/calendar';
import { DECISION_OUTCOMES, type DecisionOutcome } from '#libs/decision';
import { OptionalVotes } from '../../platform/http/field-rules.js';
import { IsLocalDate } from '../../platform/http/is-local-date.js';
import type { RecordDecisionCommand } from '../application/record-decision.js';
import type { DecisionFilter } from '../shown-decision.js';

const OUTCOME = { message: 'Bitte wählen Sie, was das Ergebnis war.' };

/** Which decisions a list shows. */
export class DecisionListRequest {
  @ApiPropertyOptional({ maxLength: 200, description: 'German words; part of number or subject.' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Bitte suchen Sie mit höchstens 200 Zeichen.' })
  q?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Dieses Gremium gibt es nicht.' })
  committeeId?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1900, maximum: 2999 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Bitte geben Sie ein Jahr an.' })
  @Min(1900)
  @Max(2999)
  year?: number;

  @ApiPropertyOptional({ enum: DECISION_OUTCOMES })
  @IsOptional()
  @IsIn(DECISION_OUTCOMES, OUTCOME)
  outcome?: DecisionOutcome;

  toFilter(): DecisionFilter {
    const words = this.q?.trim() ?? '';
    return {
      words: words === '' ? null : words,
      committeeId: this.committeeId ?? null,
      year: this.year ?? null,
      outcome: this.outcome ?? null,
    };
  }
}

/** What is entered of a decision. */
export class RecordDecisionRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Bitte wählen Sie das Gremium, das beschlossen hat.' })
  committeeId!: string;

  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  decidedOn!: LocalDate;

  @ApiProperty({ type: String, nullable: true, maxLength: 60, description: '“Tagesordnungspunkt”.' })
  @IsOptional()
  @IsString()
  @MaxLength(60, { message: 'Bitte höchstens 60 Zeichen.' })
  agendaItem: string | null = null;

  @ApiProperty({ maxLength: 300 })
  @IsString()
  @MaxLength(300, { message: 'Bitte fassen Sie den Gegenstand in höchstens 300 Zeichen.' })
  subject!: string;

  @ApiProperty({ maxLength: 20_000 })
  @IsString()
  @MaxLength(20_000, { message: 'Der Wortlaut ist zu lang; legen Sie ihn als Dokument dazu.' })
  wording!: string;

  @ApiProperty({ enum: DECISION_OUTCOMES })
  @IsIn(DECISION_OUTCOMES, OUTCOME)
  outcome!: DecisionOutcome;

  @OptionalVotes()
  votesFor: number | null = null;

  @OptionalVotes()
  votesAgainst: number | null = null;

  @OptionalVotes()
  abstentions: number | null = null;

  @ApiProperty()
  @IsBoolean()
  isPublic: boolean = false;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The decision that it puts right.',
  })
  @IsOptional()
  @IsUUID(undefined, { message: 'Diesen Beschluss gibt es nicht.' })
  correctsId: string | null = null;

  toCommand(): RecordDecisionCommand {
    const { committeeId, decidedOn, outcome, votesFor, votesAgainst, abstentions, isPublic, correctsId } =
      this;
    const agendaItem = this.agendaItem?.trim() ?? '';
    return {
      committeeId,
      decidedOn,
      outcome,
      votesFor,
      votesAgainst,
      abstentions,
      isPublic,
      correctsId,
      agendaItem: agendaItem === '' ? null : agendaItem,
      subject: this.subject.trim(),
      wording: this.wording.trim(),
      meetingId: null,
    };
  }
}

/** Whether the public may read it. */
export class PublishDecisionRequest {
  @ApiProperty()
  @IsBoolean()
  isPublic!: boolean;
}

/** How the file is called that is in the body. */
export class PaperRequest {
  @ApiProperty({ maxLength: 200 })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  fileName!: string;
}
