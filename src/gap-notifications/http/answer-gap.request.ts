import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { localDate } from '#libs/calendar';
import { OBSTACLES } from '#libs/course-catalogue';
import { GAP_ANSWER_KINDS, NOTE_LENGTH, type GapAnswer } from '#libs/gap-notice';
import { IsLocalDate } from '../../platform/http/is-local-date.js';

/** What a recipient says to a gap. */
export class AnswerGapRequest {
  @ApiProperty({ enum: GAP_ANSWER_KINDS })
  @IsIn(GAP_ANSWER_KINDS, { message: 'Bitte wählen Sie: zugesagt, geplant oder nicht möglich.' })
  kind!: GapAnswer['kind'];

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @IsLocalDate()
  plannedOn?: string | null;

  @ApiPropertyOptional({ enum: OBSTACLES, nullable: true })
  @IsOptional()
  @IsIn(OBSTACLES, { message: 'Bitte wählen Sie einen der vorgesehenen Gründe.' })
  reasonCode?: GapAnswer['reasonCode'];

  @ApiPropertyOptional({ type: String, maxLength: NOTE_LENGTH, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(NOTE_LENGTH, { message: `Die Anmerkung darf höchstens ${NOTE_LENGTH} Zeichen lang sein.` })
  note?: string | null;

  toAnswer(): GapAnswer {
    return {
      kind: this.kind,
      plannedOn: this.plannedOn ? localDate(this.plannedOn) : null,
      reasonCode: this.reasonCode ?? null,
      note: this.note ?? null,
    };
  }
}

/** The same by the link of a mail, which holds several gaps. */
export class AnswerGapByLinkRequest extends AnswerGapRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  gapId!: string;
}
