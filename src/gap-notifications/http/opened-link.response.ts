import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGE_LEVELS, type LanguageLevel } from '#libs/course-catalogue';
import { GAP_CAUSES, type GapCause } from '#libs/coverage';
import type { LinkedGap, OpenedLink } from '../application/open-answer-link.js';
import { GapAnswerResponse } from './gap-answer.response.js';

/** One gap of a mail. */
export class LinkedGapResponse {
  @ApiProperty({ format: 'uuid' })
  gapId!: string;

  @ApiProperty()
  areaName!: string;

  @ApiProperty()
  formatTitle!: string;

  @ApiProperty({ enum: LANGUAGE_LEVELS, nullable: true })
  level!: LanguageLevel | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'As the mail said it; null below the threshold.',
  })
  people!: number | null;

  @ApiProperty({ enum: GAP_CAUSES })
  cause!: GapCause;

  @ApiProperty()
  longestWaitDays!: number;

  @ApiProperty({ type: GapAnswerResponse, nullable: true })
  answer!: GapAnswerResponse | null;

  static of({ gap, people, answer }: LinkedGap, link: OpenedLink): LinkedGapResponse {
    return {
      gapId: gap.id,
      areaName: link.names.area(gap.areaKey),
      formatTitle: link.names.format(gap.formatCode),
      level: gap.level,
      people,
      cause: gap.cause,
      longestWaitDays: gap.longestWaitDays,
      answer: answer === null ? null : GapAnswerResponse.of(answer, link.organisationName),
    };
  }
}

/** What the link of a mail opens, for whoever holds it. */
export class OpenedLinkResponse {
  @ApiProperty()
  organisationName!: string;

  @ApiProperty({ format: 'date' })
  answerUntil!: string;

  @ApiProperty({ type: [LinkedGapResponse] })
  items!: LinkedGapResponse[];

  static of(link: OpenedLink): OpenedLinkResponse {
    return {
      organisationName: link.organisationName,
      answerUntil: link.answerUntil,
      items: link.items.map((item) => LinkedGapResponse.of(item, link)),
    };
  }
}
