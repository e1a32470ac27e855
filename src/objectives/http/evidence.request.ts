import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsUUID, ValidateIf } from 'class-validator';
import { parseLocalDate, type LocalDate } from '#libs/calendar';
import { IsLocalDate } from '../../platform/http/is-local-date.js';
import type { BroughtEvidence } from '../application/add-evidence.js';
import { Required } from './objective-fields.js';

const BROUGHT_KINDS = ['gap', 'statistic', 'document'] as const;

const When = (...kinds: readonly BroughtEvidence['kind'][]): PropertyDecorator =>
  ValidateIf(({ kind }: AddEvidenceRequest) => kinds.includes(kind));

/** A piece of evidence that somebody brings to a need. What its kind does not need is left out. */
export class AddEvidenceRequest {
  @ApiProperty({ enum: BROUGHT_KINDS })
  @IsIn(BROUGHT_KINDS, { message: 'Bitte wählen Sie die Art des Belegs.' })
  kind!: (typeof BROUGHT_KINDS)[number];

  @ApiPropertyOptional({ format: 'uuid' })
  @When('gap')
  @IsUUID(undefined, { message: 'Bitte wählen Sie eine Versorgungslücke.' })
  gapId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @When('document')
  @IsUUID(undefined, { message: 'Bitte wählen Sie ein Dokument.' })
  documentId?: string;

  @When('statistic', 'document')
  @Required(1000, 'Bitte schreiben Sie in einem Satz, was der Beleg zeigt.', true)
  statement?: string;

  @When('statistic')
  @Required(300, 'Bitte nennen Sie die Quelle.', true)
  source?: string;

  @ApiPropertyOptional({ format: 'date' })
  @When('statistic')
  @IsLocalDate()
  asOf?: string;

  toEvidence(): BroughtEvidence {
    const { kind, gapId = '', documentId = '', statement = '', source = '', asOf = '' } = this;
    if (kind === 'gap') return { kind, gapId };
    if (kind === 'document') return { kind, documentId, statement };
    return { kind, statement, source, asOf: parseLocalDate(asOf) as LocalDate };
  }
}

/** What is known of a file that is in the body and shows that a need is one. */
export class UploadEvidenceRequest {
  @Required(300, 'Bitte wählen Sie eine Datei.')
  fileName!: string;

  @Required(200, 'Bitte geben Sie dem Dokument einen Titel.')
  title!: string;

  @Required(1000, 'Bitte schreiben Sie in einem Satz, was der Beleg zeigt.')
  statement!: string;
}
