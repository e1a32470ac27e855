import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGE_LEVELS, type LanguageLevel } from '#libs/course-catalogue';
import { FOUND_KINDS, type Findable, type FoundGroup, type FoundKind } from '#libs/search';

/** One thing that was found. */
export class FoundItemResponse {
  @ApiProperty({ description: 'UUID, AGS, key of an association or code of a format, by kind.' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  detail!: string;

  @ApiProperty({ enum: LANGUAGE_LEVELS, nullable: true, type: String })
  level!: LanguageLevel | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  day!: string | null;

  static of({ id, title, detail, level, day }: Findable): FoundItemResponse {
    return { id, title, detail, level: level ?? null, day: day ?? null };
  }
}

/** What was found of one kind. */
export class FoundGroupResponse {
  @ApiProperty({ enum: FOUND_KINDS })
  kind!: FoundKind;

  @ApiProperty({ description: 'How many there are, shown or not.' })
  total!: number;

  @ApiProperty({ type: [FoundItemResponse] })
  items!: FoundItemResponse[];
}

/** What was found, the kind that fits best first. */
export class SearchResponse {
  @ApiProperty({ type: [FoundGroupResponse] })
  groups!: FoundGroupResponse[];

  static of(groups: readonly FoundGroup[]): SearchResponse {
    return {
      groups: groups.map(({ kind, total, items }) => ({
        kind,
        total,
        items: items.map((item) => FoundItemResponse.of(item)),
      })),
    };
  }
}
