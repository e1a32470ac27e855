import { ApiProperty } from '@nestjs/swagger';
import { OBSTACLES } from '#libs/course-catalogue';
import { GAP_ANSWER_KINDS, type GapAnswer, type GivenAnswer } from '#libs/gap-notice';

/** An answer, as everybody who may see the gap reads it. */
export class GapAnswerResponse {
  @ApiProperty()
  organisationName!: string;

  @ApiProperty({ enum: GAP_ANSWER_KINDS })
  kind!: GapAnswer['kind'];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  plannedOn!: string | null;

  @ApiProperty({ enum: OBSTACLES, nullable: true })
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
