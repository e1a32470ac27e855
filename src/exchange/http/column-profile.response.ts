import { ApiProperty } from '@nestjs/swagger';
import type { SeenProfile } from '../application/find-profiles.js';
import { ProfileColumnFields, ProfileLinesFields } from './column-profile-fields.js';
import { ValueTranslationFields } from './table-meaning-fields.js';

/** A Spaltenprofil, of one's own or shared by another provider. */
export class ColumnProfileResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  isShared!: boolean;

  @ApiProperty({ description: 'Others can only use and copy it.' })
  isOwn!: boolean;

  @ApiProperty()
  organisationName!: string;

  @ApiProperty({ type: [ProfileColumnFields] })
  columns!: readonly ProfileColumnFields[];

  @ApiProperty({ type: [ValueTranslationFields] })
  translations!: readonly ValueTranslationFields[];

  @ApiProperty({ type: ProfileLinesFields, nullable: true })
  lines!: ProfileLinesFields | null;

  @ApiProperty({ format: 'date-time' })
  changedAt!: string;

  @ApiProperty()
  version!: number;

  static of({ profile, isOwn, organisationName }: SeenProfile): ColumnProfileResponse {
    const { id, name, isShared, columns, translations, lines, changedAt, version } = profile;
    return {
      id,
      name,
      isShared,
      isOwn,
      organisationName,
      columns: columns.map(({ column, heading, text }) => ({ column, heading, text })),
      translations: translations.map(({ column, from, to }) => ({ column, from, to })),
      lines: lines === null ? null : { heading: lines.heading, values: [...lines.values] },
      changedAt,
      version,
    };
  }
}

/** Those of one's own organisation and those that others share, by their names. */
export class ColumnProfileListResponse {
  @ApiProperty({ type: [ColumnProfileResponse] })
  items!: ColumnProfileResponse[];
}
