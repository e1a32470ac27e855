import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#libs/calendar';
import {
  LANGUAGE_LEVELS,
  OBSTACLES,
  OFFERING_STATES,
  type LanguageLevel,
  type Obstacle,
  type OfferingState,
} from '#libs/course-catalogue';
import { CourseLineResponse } from './course-line.response.js';

/** A section with its free places. */
export class SectionResponse {
  @ApiProperty()
  number!: number;

  @ApiProperty({ enum: LANGUAGE_LEVELS })
  level!: LanguageLevel;

  @ApiProperty({ format: 'date' })
  startsOn!: LocalDate;

  @ApiProperty()
  taken!: number;

  @ApiProperty({ description: 'Kept for open and accepted offers of a place.' })
  held!: number;

  @ApiProperty()
  free!: number;
}

/** Kinderbeaufsichtigung. */
export class ChildcareResponse {
  @ApiProperty()
  places!: number;

  @ApiProperty()
  taken!: number;

  @ApiProperty()
  minimumAgeYears!: number;
}

/** A site, as far as a list needs it. */
export class OfferingSiteResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  town!: string;

  @ApiProperty({ nullable: true, type: String })
  ags!: string | null;
}

/** An offering. Describes the documents that `offering-document.ts` writes; a story holds the two together. */
export class OfferingResponse extends CourseLineResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  providerId!: string;

  @ApiProperty()
  courseTypeCode!: string;

  @ApiProperty({ enum: OFFERING_STATES })
  state!: OfferingState;

  @ApiProperty({ enum: OBSTACLES, nullable: true })
  reasonCode!: Obstacle | null;

  @ApiProperty({ format: 'date' })
  startsOn!: LocalDate;

  @ApiProperty({ format: 'date', nullable: true, type: String })
  endsOn!: LocalDate | null;

  @ApiProperty()
  minimumSize!: number;

  @ApiProperty()
  maximumSize!: number;

  @ApiProperty()
  weeklyUnits!: number;

  @ApiProperty({ type: ChildcareResponse, nullable: true })
  childcare!: ChildcareResponse | null;

  @ApiProperty({ type: [OfferingSiteResponse] })
  sites!: OfferingSiteResponse[];

  @ApiProperty({ type: [SectionResponse] })
  sections!: SectionResponse[];

  @ApiProperty({ type: SectionResponse, nullable: true })
  nextEntry!: SectionResponse | null;

  @ApiProperty({ description: 'Free places are offered to the shared waiting list.' })
  isFilledFromList!: boolean;

  @ApiProperty({ nullable: true, type: String, description: 'Into which offering this one was merged.' })
  mergedIntoId!: string | null;

  @ApiProperty()
  isExample!: boolean;

  @ApiProperty()
  version!: number;
}

/** A page of offerings. */
export class OfferingListResponse {
  @ApiProperty({ type: [OfferingResponse] })
  items!: OfferingResponse[];

  @ApiProperty({ nullable: true, type: String })
  nextCursor!: string | null;
}

/** What became of an act. */
export class SavedOfferingResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: [String], description: 'German sentences of what is doubtful but lawful.' })
  warnings!: readonly string[];
}

/** What became of confirming several at once. */
export class ConfirmedOfferingsResponse {
  @ApiProperty({ type: 'integer' })
  confirmed!: number;
}

/** An offering as the weekly question shows it. */
export class FreshOfferingResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ format: 'date' })
  startsOn!: LocalDate;

  @ApiProperty()
  maximumSize!: number;

  @ApiProperty({ type: ChildcareResponse, nullable: true })
  childcare!: ChildcareResponse | null;

  @ApiProperty({ type: [SectionResponse] })
  sections!: SectionResponse[];

  @ApiProperty({ format: 'date' })
  confirmedOn!: LocalDate;
}

/** What the holder of a mailed link sees. */
export class FreshnessQuestionResponse {
  @ApiProperty()
  providerName!: string;

  @ApiProperty({ type: [FreshOfferingResponse] })
  offerings!: FreshOfferingResponse[];
}
