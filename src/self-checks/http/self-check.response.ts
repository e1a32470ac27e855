import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#libs/calendar';
import type { SelfCheckPicture } from '../found-state.js';

/** What one check found; ids of rows, nothing of what they say. */
export class StateFindingResponse {
  @ApiProperty({ example: 'course-overbooked' })
  check!: string;

  @ApiProperty({ description: 'What is wrong and what to do, in German.' })
  explanation!: string;

  @ApiProperty()
  count!: number;

  @ApiProperty({ format: 'date-time' })
  since!: Instant;

  @ApiProperty({ type: [String], description: 'At most five.' })
  subjectIds!: string[];
}

/** What the nightly self-check found. */
export class SelfCheckResponse {
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Null before the first night.',
  })
  checkedAt!: Instant | null;

  @ApiProperty({ type: [StateFindingResponse] })
  findings!: StateFindingResponse[];

  static of({ checkedAt, findings }: SelfCheckPicture): SelfCheckResponse {
    return {
      checkedAt,
      findings: findings.map(({ check, explanation, count, since, subjectIds }) => ({
        check,
        explanation,
        count,
        since,
        subjectIds: [...subjectIds],
      })),
    };
  }
}
