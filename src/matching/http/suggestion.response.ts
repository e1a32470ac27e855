import { ApiProperty } from '@nestjs/swagger';
import { DAYPARTS, LANGUAGE_LEVELS, type Daypart, type LanguageLevel } from '#libs/course-catalogue';
import { MATCH_CRITERIA, type MatchCriterion } from '#libs/matching';
import type { TravelTimeOrigin } from '#libs/region';
import { NearbyStopResponse } from '../../stops/index.js';
import type { Suggestion } from '../suggestion.js';

/** One criterion, met or missed. */
export class VerdictResponse {
  @ApiProperty({ enum: MATCH_CRITERIA })
  criterion!: MatchCriterion;

  @ApiProperty()
  isMet!: boolean;
}

/** One course that fits a case, or would but for one criterion. */
export class SuggestionResponse {
  @ApiProperty({ format: 'uuid' })
  offeringId!: string;

  @ApiProperty({ description: 'The section at which the person would enter.' })
  sectionNumber!: number;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  formatCode!: string;

  @ApiProperty({ enum: LANGUAGE_LEVELS })
  level!: LanguageLevel;

  @ApiProperty({ format: 'date' })
  startsOn!: string;

  @ApiProperty({ enum: DAYPARTS, isArray: true })
  dayparts!: Daypart[];

  @ApiProperty()
  weeklyUnits!: number;

  @ApiProperty({ description: 'From this section to the last.' })
  freePlaces!: number;

  @ApiProperty()
  providerName!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The nearest of its sites.' })
  siteName!: string | null;

  @ApiProperty({ type: String, nullable: true })
  town!: string | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'One way, to that site; null where no way is known.',
  })
  minutes!: number | null;

  @ApiProperty({
    enum: ['corrected', 'measured', 'estimated'],
    nullable: true,
    description: 'Where the minutes come from; `estimated` is the great-circle distance, no timetable.',
  })
  origin!: TravelTimeOrigin | null;

  @ApiProperty({ type: NearbyStopResponse, nullable: true, description: 'The nearest to that site.' })
  nearestStop!: NearbyStopResponse | null;

  @ApiProperty({ description: 'All criteria are met, perhaps but „secure“.' })
  isFitting!: boolean;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: '0 the dearest wish; null where nobody wished it.',
  })
  wishRank!: number | null;

  @ApiProperty({ type: [VerdictResponse] })
  verdicts!: VerdictResponse[];

  static of({ match, offering, level, providerName, site, nearestStop }: Suggestion): SuggestionResponse {
    return {
      offeringId: match.offeringId,
      sectionNumber: match.sectionNumber,
      title: offering.title,
      formatCode: offering.formatCode,
      level,
      startsOn: match.startsOn,
      dayparts: [...offering.dayparts],
      weeklyUnits: offering.weeklyUnits,
      freePlaces: match.freePlaces,
      providerName,
      siteName: site?.name ?? null,
      town: site?.town ?? null,
      minutes: match.minutes,
      origin: match.origin,
      nearestStop: NearbyStopResponse.of(nearestStop),
      isFitting: match.isFitting,
      wishRank: match.wishRank,
      verdicts: match.verdicts.map(({ criterion, isMet }) => ({ criterion, isMet })),
    };
  }
}

/** Courses for a case: what fits, best first, then near misses. */
export class SuggestionsResponse {
  @ApiProperty({ type: [SuggestionResponse] })
  items!: SuggestionResponse[];
}
