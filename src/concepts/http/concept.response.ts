import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#libs/calendar';
import { CONCEPT_STATES, type ConceptState } from '#libs/concept';
import { PUBLICATION_HINTS, publicationHint, type PublicationHint } from '#libs/publication';
import { DocumentResponse } from '../../documents/index.js';
import type { NamedDecision } from '../application/adopt-concept.js';
import type { ShownConcept, ShownEdition } from '../application/show-concept.js';
import { FieldLinkResponse, ConceptPartResponse, ProcessStepResponse } from './frame.response.js';

/** A decision that adopted an edition, or could. */
export class AdoptingDecisionResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'KT 2021/4' })
  number!: string;

  @ApiProperty()
  subject!: string;

  @ApiProperty({ format: 'date' })
  decidedOn!: LocalDate;

  @ApiProperty({ example: 'Kreistag' })
  committeeName!: string;

  static of({ id, number, subject, decidedOn, committeeName }: NamedDecision): AdoptingDecisionResponse {
    return { id, number, subject, decidedOn, committeeName };
  }
}

/** Decisions that could adopt an edition, the newest first. */
export class AdoptingDecisionListResponse {
  @ApiProperty({ type: [AdoptingDecisionResponse] })
  items!: AdoptingDecisionResponse[];
}

/** One edition of the concept. */
export class EditionResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  edition!: string;

  @ApiProperty()
  summary!: string;

  @ApiProperty({ enum: CONCEPT_STATES })
  state!: ConceptState;

  @ApiProperty({ format: 'date', type: String, nullable: true })
  validFrom!: LocalDate | null;

  @ApiProperty({ format: 'date', type: String, nullable: true })
  validUntil!: LocalDate | null;

  @ApiProperty({ format: 'uuid', type: String, nullable: true })
  replacesId!: string | null;

  @ApiProperty({ type: AdoptingDecisionResponse, nullable: true })
  decision!: AdoptingDecisionResponse | null;

  @ApiProperty()
  isPublic!: boolean;

  @ApiProperty({
    type: String,
    enum: PUBLICATION_HINTS,
    nullable: true,
    description: 'Why the public does not see what is marked as public in it; null where it does.',
  })
  publicationHint!: PublicationHint | null;

  @ApiProperty({ type: 'integer' })
  version!: number;

  static of({ decision, ...shown }: ShownEdition): EditionResponse {
    const { id, title, edition, summary, state, validFrom, validUntil } = shown;
    const span = { validFrom, validUntil };
    const { replacesId, isPublic, version } = shown;
    return {
      id,
      title,
      edition,
      summary,
      state,
      ...span,
      replacesId,
      isPublic,
      publicationHint: publicationHint({ isPublic: true }, { id, isPublic, state }),
      version,
      decision: decision === null ? null : AdoptingDecisionResponse.of(decision),
    };
  }
}

/** All editions, the latest first. */
export class EditionListResponse {
  @ApiProperty({ type: [EditionResponse] })
  items!: EditionResponse[];

  @ApiProperty({
    format: 'uuid',
    type: String,
    nullable: true,
    description:
      'The edition that is worked with: in force, else the draft; null where there is none at all.',
  })
  currentId!: string | null;
}

/** One edition with its axes, its Zeitschiene, its working groups and its documents. */
export class ConceptResponse {
  @ApiProperty({ type: EditionResponse })
  edition!: EditionResponse;

  @ApiProperty({ type: [ConceptPartResponse], description: 'Themenfelder, in their order.' })
  fields!: ConceptPartResponse[];

  @ApiProperty({ type: [ConceptPartResponse], description: 'Querschnittsthemen, in their order.' })
  themes!: ConceptPartResponse[];

  @ApiProperty({ type: [ConceptPartResponse], description: 'Zielgruppen, in their order.' })
  targetGroups!: ConceptPartResponse[];

  @ApiProperty({ type: [ProcessStepResponse], description: 'The Zeitschiene, in its order.' })
  steps!: ProcessStepResponse[];

  @ApiProperty({ type: [FieldLinkResponse], description: 'Working groups on fields, the oldest first.' })
  fieldLinks!: FieldLinkResponse[];

  @ApiProperty({ type: [DocumentResponse], description: 'The newest first.' })
  documents!: DocumentResponse[];

  static of(shown: ShownConcept): ConceptResponse {
    return {
      edition: EditionResponse.of(shown.edition),
      fields: shown.fields.map((part) => ConceptPartResponse.of(part)),
      themes: shown.themes.map((part) => ConceptPartResponse.of(part)),
      targetGroups: shown.targetGroups.map((part) => ConceptPartResponse.of(part)),
      steps: shown.steps.map((step) => ProcessStepResponse.of(step)),
      fieldLinks: shown.fieldLinks.map((link) => FieldLinkResponse.of(link)),
      documents: shown.documents.map((note) => DocumentResponse.of(note)),
    };
  }
}

/** What was made. */
export class AddedConceptPartResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}
