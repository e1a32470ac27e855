import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#libs/calendar';
import { LANGUAGE_LEVELS, type LanguageLevel } from '#libs/course-catalogue';
import type { StartRunReport } from '../start-run-report.js';

/** One entry that a start run looked at. */
export class RunEntryResponse {
  @ApiProperty({ format: 'uuid' })
  offeringId!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  sectionNumber!: number;

  @ApiProperty({ enum: LANGUAGE_LEVELS })
  level!: LanguageLevel;

  @ApiProperty({ format: 'date' })
  startsOn!: LocalDate;

  @ApiProperty({ description: 'Before the run.' })
  freePlaces!: number;

  @ApiProperty()
  offered!: number;

  @ApiProperty()
  offeredByPriority!: number;
}

/** One place that it gives. Who gets it is told by their wait alone. */
export class RunPlaceResponse {
  @ApiProperty({ format: 'uuid' })
  offeringId!: string;

  @ApiProperty()
  sectionNumber!: number;

  @ApiProperty()
  waitedDays!: number;

  @ApiProperty()
  isPriority!: boolean;
}

/** What a start run did, or would do. */
export class StartRunResponse {
  @ApiProperty()
  isPreview!: boolean;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  startRunId!: string | null;

  @ApiProperty({ description: 'How many people on the list were looked at.' })
  considered!: number;

  @ApiProperty()
  offered!: number;

  @ApiProperty({ type: [RunEntryResponse] })
  entries!: RunEntryResponse[];

  @ApiProperty({ type: [RunPlaceResponse], description: 'In the order of the list.' })
  places!: RunPlaceResponse[];

  static of({
    isPreview,
    startRunId,
    considered,
    offered,
    entries,
    places,
  }: StartRunReport): StartRunResponse {
    return { isPreview, startRunId, considered, offered, entries: [...entries], places: [...places] };
  }
}
