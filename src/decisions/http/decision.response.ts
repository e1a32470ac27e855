import { ApiProperty } from '@nestjs/swagger';
import { COMMITTEE_KINDS, type Committee, type CommitteeKind } from '#libs/committee';
import { DECISION_OUTCOMES, type DecisionOutcome } from '#libs/decision';
import type { ShownDecision } from '../shown-decision.js';

const VOTES = { type: 'integer', nullable: true } as const;

/** Another decision, by its number. */
export class DecisionMentionResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'AK 2026/3' })
  number!: string;
}

/** The paper of a decision. */
export class DecisionPaperResponse {
  @ApiProperty()
  fileName!: string;

  @ApiProperty({ description: 'Bytes.' })
  size!: number;
}

/** What a committee decided. */
export class DecisionResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'AK 2026/3' })
  number!: string;

  @ApiProperty({ format: 'uuid' })
  committeeId!: string;

  @ApiProperty()
  committeeName!: string;

  @ApiProperty({ format: 'date' })
  decidedOn!: string;

  @ApiProperty({ type: String, nullable: true })
  agendaItem!: string | null;

  @ApiProperty()
  subject!: string;

  @ApiProperty()
  wording!: string;

  @ApiProperty({ enum: DECISION_OUTCOMES })
  outcome!: DecisionOutcome;

  @ApiProperty(VOTES)
  votesFor!: number | null;

  @ApiProperty(VOTES)
  votesAgainst!: number | null;

  @ApiProperty(VOTES)
  abstentions!: number | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  meetingId!: string | null;

  @ApiProperty()
  isPublic!: boolean;

  @ApiProperty({ type: DecisionPaperResponse, nullable: true })
  paper!: DecisionPaperResponse | null;

  @ApiProperty({ type: DecisionMentionResponse, nullable: true, description: 'The one that it puts right.' })
  corrects!: DecisionMentionResponse | null;

  @ApiProperty({
    type: [DecisionMentionResponse],
    description: 'Those that put it right, the first one first.',
  })
  correctedBy!: DecisionMentionResponse[];

  @ApiProperty({ format: 'date-time' })
  recordedAt!: string;

  static of({ decision, committeeName, paper, corrects, correctedBy }: ShownDecision): DecisionResponse {
    const { correctsId: _correctsId, documentId: _documentId, recordedBy: _recordedBy, ...plain } = decision;
    return {
      ...plain,
      committeeName,
      paper: paper === null ? null : { fileName: paper.fileName, size: paper.size },
      corrects,
      correctedBy: [...correctedBy],
    };
  }
}

/** Decisions, newest first. */
export class DecisionListResponse {
  @ApiProperty({ type: [DecisionResponse] })
  items!: DecisionResponse[];
}

/** A committee that decides, by its name. */
export class DecidingCommitteeResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: COMMITTEE_KINDS })
  kind!: CommitteeKind;

  @ApiProperty()
  name!: string;
}

/** All of them: who there is, everybody knows. */
export class DecidingCommitteesResponse {
  @ApiProperty({ type: [DecidingCommitteeResponse] })
  items!: DecidingCommitteeResponse[];

  static of(committees: readonly Committee[]): DecidingCommitteesResponse {
    return { items: committees.map(({ id, kind, name }) => ({ id, kind, name })) };
  }
}
