import { ApiProperty } from '@nestjs/swagger';
import { GAP_ANSWER_KINDS, GAP_ANSWER_REASONS, type GapAnswer, type GivenAnswer } from '#libs/gap-notice';

/** An answer, as everybody who may see the gap reads it. */
export class GapAnswerResponse {
  @ApiProperty()
  organisationName!: string;

  @ApiProperty({ enum: GAP_ANSWER_KINDS })
  kind!: GapAnswer['kind'];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  plannedOn!: string | null;

  @ApiProperty({ enum: GAP_ANSWER_REASONS, nullable: true })
  reasonCode!: GapAnswer['reasonCode'];

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;

  @ApiProperty({ format: 'date-time' })
  answeredAt!: string;

  static of(answer: GivenAnswer, organisationName: string): GapAnswerResponse {
    const { kind, plannedOn, reasonCode, note, answeredAt } = answer;
    return { organisationName, kind, plannedOn, reasonCode, note, answeredAt };
  }
}
