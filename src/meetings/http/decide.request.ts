import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { DECISION_OUTCOMES, type DecisionOutcome } from '#libs/decision';
import type { DecideInMeetingCommand } from '../application/decide-in-meeting.js';
import { OptionalVotes, Trimmed } from '../../platform/http/field-rules.js';

/** What was decided under one item of the agenda. */
export class DecideInMeetingRequest {
  @ApiProperty({ maxLength: 300 })
  @Trimmed()
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie an, worüber beschlossen wurde.' })
  @MaxLength(300, { message: 'Bitte fassen Sie den Gegenstand in höchstens 300 Zeichen.' })
  subject!: string;

  @ApiProperty({ maxLength: 20_000 })
  @Trimmed()
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie den Wortlaut an.' })
  @MaxLength(20_000)
  wording!: string;

  @ApiProperty({ enum: DECISION_OUTCOMES })
  @IsIn(DECISION_OUTCOMES, { message: 'Bitte wählen Sie, was das Ergebnis war.' })
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

  toDecision(): DecideInMeetingCommand['decision'] {
    const { subject, wording, outcome, votesFor, votesAgainst, abstentions, isPublic } = this;
    return { subject, wording, outcome, votesFor, votesAgainst, abstentions, isPublic };
  }
}
