import { ApiProperty } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { DECISION_OUTCOMES, type DecisionOutcome } from '#libs/decision';
import type { DecideInMeetingCommand } from '../application/decide-in-meeting.js';
import { Trimmed } from '../../platform/http/field-rules.js';

const Votes = (): PropertyDecorator => (target, key) => {
  ApiProperty({ type: 'integer', nullable: true, minimum: 0, description: 'null where nobody counted.' })(
    target,
    key,
  );
  IsOptional()(target, key);
  IsInt({ message: 'Bitte geben Sie eine ganze Zahl an.' })(target, key);
  Min(0, { message: 'Weniger als 0 Stimmen gibt es nicht.' })(target, key);
  Max(1000, { message: 'So viele Stimmen hat kein Gremium.' })(target, key);
};

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

  @Votes()
  votesFor: number | null = null;

  @Votes()
  votesAgainst: number | null = null;

  @Votes()
  abstentions: number | null = null;

  @ApiProperty()
  @IsBoolean()
  isPublic: boolean = false;

  toDecision(): DecideInMeetingCommand['decision'] {
    const { subject, wording, outcome, votesFor, votesAgainst, abstentions, isPublic } = this;
    return { subject, wording, outcome, votesFor, votesAgainst, abstentions, isPublic };
  }
}
