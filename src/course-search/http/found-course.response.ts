import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGE_LEVELS, type LanguageLevel } from '#libs/course-catalogue';
import { MATCH_CRITERIA, type MatchCriterion } from '#libs/matching';
import type { TravelTimeOrigin } from '#libs/region';
import { CourseLineResponse } from '../../offerings/index.js';
import type { FoundCourse } from '../found-course.js';

/** What speaks for a course, or against it. */
export class FoundReasonResponse {
  @ApiProperty({ enum: MATCH_CRITERIA })
  criterion!: MatchCriterion;

  @ApiProperty()
  isMet!: boolean;
}

/** Where a course is held. */
export class FoundSiteResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  town!: string;

  @ApiProperty({ nullable: true, type: String })
  ags!: string | null;

  @ApiProperty()
  latitude!: number;

  @ApiProperty()
  longitude!: number;
}

/** Kinderbeaufsichtigung beside a course that was found. */
export class FoundChildcareResponse {
  @ApiProperty()
  free!: number;

  @ApiProperty()
  minimumAgeYears!: number;
}

/** One course that answers a question. */
export class FoundCourseResponse extends CourseLineResponse {
  @ApiProperty({ format: 'uuid' })
  offeringId!: string;

  @ApiProperty({ description: 'The section that is entered.' })
  sectionNumber!: number;

  @ApiProperty({ enum: LANGUAGE_LEVELS })
  level!: LanguageLevel;

  @ApiProperty({ format: 'date' })
  startsOn!: string;

  @ApiProperty({ description: 'From this section to the last.' })
  freePlaces!: number;

  @ApiProperty({ type: FoundChildcareResponse, nullable: true })
  childcare!: FoundChildcareResponse | null;

  @ApiProperty({ type: FoundSiteResponse, nullable: true, description: 'The nearest of its sites.' })
  site!: FoundSiteResponse | null;

  @ApiProperty({ type: Number, nullable: true, description: 'One way; null without a Gemeinde.' })
  minutes!: number | null;

  @ApiProperty({ enum: ['corrected', 'measured', 'estimated'], nullable: true })
  origin!: TravelTimeOrigin | null;

  @ApiProperty({ type: [FoundReasonResponse] })
  reasons!: FoundReasonResponse[];

  static of({ hit, offering, level, childcareFree, freshness, providerName, site }: FoundCourse) {
    const { childcare } = offering;
    return {
      offeringId: offering.id,
      title: offering.title,
      providerName,
      formatCode: offering.formatCode,
      form: offering.form,
      sectionNumber: hit.sectionNumber,
      level,
      startsOn: hit.startsOn,
      freePlaces: hit.freePlaces,
      dayparts: [...offering.dayparts],
      timesNote: offering.timesNote,
      childcare:
        childcare === null || childcare.places === 0
          ? null
          : { free: childcareFree, minimumAgeYears: childcare.minimumAgeYears },
      site:
        site === null
          ? null
          : { id: site.id, name: site.name, town: site.town, ags: site.ags, ...site.place },
      minutes: hit.minutes,
      origin: hit.origin,
      confirmedOn: offering.confirmedOn,
      freshness,
      reasons: hit.verdicts.map(({ criterion, isMet }) => ({ criterion, isMet })),
    } satisfies FoundCourseResponse;
  }
}

/** A page of courses: the next entry first, of these the nearest. */
export class FoundCoursesResponse {
  @ApiProperty({ type: [FoundCourseResponse] })
  items!: FoundCourseResponse[];

  @ApiProperty({ nullable: true, type: String })
  nextCursor!: string | null;
}
