import { ApiProperty } from '@nestjs/swagger';
import { AUDIT_PURPOSES, type AuditFacts, type AuditPurpose } from '#libs/rights';
import type { ActedBy, ShownAuditLine } from '../audit-line.js';

const ACTED_BY: readonly ActedBy[] = ['own-organisation', 'other-organisation', 'nobody-signed-in'];

/** One line of the protocol. Never the content of a case. */
export class AuditLineResponse {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ enum: ACTED_BY })
  by!: ActedBy;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null where nobody was signed in, and where a Beratungsstelle must not be named.',
  })
  organisationName!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'For the own organisation and the district.' })
  accountLogin!: string | null;

  @ApiProperty({ example: 'referral-read' })
  act!: string;

  @ApiProperty({ example: 'referral' })
  subjectKind!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null where the row does not concern the reader.',
  })
  subjectId!: string | null;

  @ApiProperty({ enum: Object.keys(AUDIT_PURPOSES), nullable: true })
  purpose!: AuditPurpose | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }], nullable: true },
    description: 'Counts and codes that tell of nobody.',
  })
  facts!: AuditFacts;

  static of(line: ShownAuditLine): AuditLineResponse {
    const { at, by, organisationName, accountLogin, act, subjectKind, subjectId, purpose, facts } = line;
    return { at, by, organisationName, accountLogin, act, subjectKind, subjectId, purpose, facts };
  }
}

/** A page of the protocol, the newest first. */
export class AuditLinePageResponse {
  @ApiProperty({ type: [AuditLineResponse] })
  items!: AuditLineResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}
