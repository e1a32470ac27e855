import { ApiProperty } from '@nestjs/swagger';
import { CONCEPT_STATES, type Concept, type ConceptPart, type ConceptState } from '#libs/concept';
import { PUBLICATION_HINTS, publicationHint, type PublicationHint } from '#libs/publication';
import type { ObjectiveFrame } from '../application/read-objective-frame.js';

/** A part of an edition, by name. */
export class FramePartResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  description!: string;

  static of({ id, title, description }: ConceptPart): FramePartResponse {
    return { id, title, description };
  }
}

/** A field, and whether the reader may write in it. */
export class FrameFieldResponse extends FramePartResponse {
  @ApiProperty()
  mayWrite!: boolean;
}

/** A committee that may answer for a goal. */
export class FrameGroupResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'It works today.' })
  isActive!: boolean;
}

/** The edition of a frame. */
export class FrameConceptResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  edition!: string;

  @ApiProperty({ enum: CONCEPT_STATES })
  state!: ConceptState;

  @ApiProperty({
    type: String,
    enum: PUBLICATION_HINTS,
    nullable: true,
    description: 'Why the public does not see what is marked as public in it; null where it does.',
  })
  publicationHint!: PublicationHint | null;

  static of(concept: Concept): FrameConceptResponse {
    const { id, title, edition, state } = concept;
    return { id, title, edition, state, publicationHint: publicationHint({ isPublic: true }, concept) };
  }
}

/** What needs and goals of an edition are made of. `concept` is null where there is no edition yet; then all is empty. */
export class ObjectiveFrameResponse {
  @ApiProperty({ type: FrameConceptResponse, nullable: true })
  concept!: FrameConceptResponse | null;

  @ApiProperty({ type: [FrameFieldResponse] })
  fields!: FrameFieldResponse[];

  @ApiProperty({ type: [FramePartResponse] })
  themes!: FramePartResponse[];

  @ApiProperty({ type: [FramePartResponse] })
  targetGroups!: FramePartResponse[];

  @ApiProperty({ type: [FrameGroupResponse] })
  groups!: FrameGroupResponse[];

  static of(read: ObjectiveFrame | null): ObjectiveFrameResponse {
    if (read === null) return { concept: null, fields: [], themes: [], targetGroups: [], groups: [] };
    const { ground, writableFieldIds } = read;
    const { concept, frame, committees, facts } = ground;
    const parts = (list: readonly ConceptPart[]): FramePartResponse[] =>
      list.map((part) => FramePartResponse.of(part));
    return {
      concept: FrameConceptResponse.of(concept),
      fields: frame.fields.map((field) => ({
        id: field.id,
        title: field.title,
        description: field.description,
        mayWrite: writableFieldIds.includes(field.id),
      })),
      themes: parts(frame.themes),
      targetGroups: parts(frame.targetGroups),
      groups: committees
        .filter(({ kind }) => kind !== 'deciding-body')
        .map(({ id, name, activeUntil }) => ({
          id,
          name,
          isActive: activeUntil === null || facts.day <= activeUntil,
        })),
    };
  }
}
