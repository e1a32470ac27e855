import { ApiProperty } from '@nestjs/swagger';
import { EVIDENCE_KINDS, type EvidenceKind, type NeedEvidence } from '#libs/objective';
import type { EvidenceChoices } from '../application/list-evidence-choices.js';

/** A piece of evidence, in the words of its day. */
export class EvidenceResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: EVIDENCE_KINDS })
  kind!: EvidenceKind;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  answerId!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  gapId!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  documentId!: string | null;

  @ApiProperty()
  statement!: string;

  @ApiProperty()
  source!: string;

  @ApiProperty({ format: 'date' })
  asOf!: string;

  static of(evidence: NeedEvidence): EvidenceResponse {
    const { id, kind, answerId, gapId, documentId, statement, source, asOf } = evidence;
    return { id, kind, answerId, gapId, documentId, statement, source, asOf };
  }
}

/** A gap that may be brought, in the sentence that it would be kept in. */
export class GapChoiceResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  statement!: string;

  @ApiProperty({ format: 'date' })
  asOf!: string;

  @ApiProperty()
  isOpen!: boolean;
}

/** A document of the edition that may be brought. */
export class DocumentChoiceResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;
}

/** What lies ready to be brought as evidence. */
export class EvidenceChoicesResponse {
  @ApiProperty({ type: [GapChoiceResponse] })
  gaps!: GapChoiceResponse[];

  @ApiProperty({ type: [DocumentChoiceResponse] })
  documents!: DocumentChoiceResponse[];

  static of({ gaps, documents }: EvidenceChoices): EvidenceChoicesResponse {
    return {
      gaps: gaps.map(({ id, title, statement, asOf, closedOn }) => ({
        id,
        title,
        statement,
        asOf,
        isOpen: closedOn === null,
      })),
      documents: documents.map(({ id, title }) => ({ id, title })),
    };
  }
}
