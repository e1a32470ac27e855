import { ApiProperty } from '@nestjs/swagger';
import type { ConceptPart } from '#libs/concept';
import { PUBLICATION_HINTS, type PublicationHint } from '#libs/publication';
import type { MeasureFrame } from '../measure-reading.js';

/** An edition of the concept by its name. */
export class MeasureConceptResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  edition!: string;

  @ApiProperty({ description: 'False once a newer edition has replaced it.' })
  isChangeable!: boolean;

  @ApiProperty({
    type: String,
    enum: PUBLICATION_HINTS,
    nullable: true,
    description: 'Why the public does not see what is marked as public in it; null where it does.',
  })
  publicationHint!: PublicationHint | null;
}

/** Something by its title. */
export class TitledResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  static of({ id, title }: ConceptPart): TitledResponse {
    return { id, title };
  }
}

/** A member by its name. */
export class NamedOrganisationResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;
}

/** A goal by its statement. */
export class FrameGoalResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  statement!: string;

  @ApiProperty({ format: 'uuid', isArray: true, type: String })
  needIds!: string[];

  @ApiProperty({ format: 'uuid', isArray: true, type: String })
  fieldIds!: string[];
}

/** A need by its title. */
export class FrameNeedResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ format: 'uuid' })
  fieldId!: string;
}

/** What measures of an edition may be tied to. */
export class MeasureFrameResponse {
  @ApiProperty({ type: MeasureConceptResponse, nullable: true })
  concept!: MeasureConceptResponse | null;

  @ApiProperty({ type: [TitledResponse] })
  fields!: TitledResponse[];

  @ApiProperty({ type: [TitledResponse] })
  themes!: TitledResponse[];

  @ApiProperty({ type: [TitledResponse] })
  targetGroups!: TitledResponse[];

  @ApiProperty({ type: [FrameGoalResponse] })
  goals!: FrameGoalResponse[];

  @ApiProperty({ type: [FrameNeedResponse] })
  needs!: FrameNeedResponse[];

  @ApiProperty({ type: [NamedOrganisationResponse] })
  organisations!: NamedOrganisationResponse[];

  static of(frame: MeasureFrame): MeasureFrameResponse {
    return {
      concept: frame.concept,
      fields: frame.fields.map((one) => TitledResponse.of(one)),
      themes: frame.themes.map((one) => TitledResponse.of(one)),
      targetGroups: frame.targetGroups.map((one) => TitledResponse.of(one)),
      goals: frame.goals.map(({ id, statement, needIds, fieldIds }) => ({
        id,
        statement,
        needIds: [...needIds],
        fieldIds: [...fieldIds],
      })),
      needs: frame.needs.map(({ id, title, fieldId }) => ({ id, title, fieldId })),
      organisations: frame.organisations.map(({ id, name }) => ({ id, name })),
    };
  }
}
