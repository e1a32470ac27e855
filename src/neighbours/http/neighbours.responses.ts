import { ApiProperty } from '@nestjs/swagger';
import type { Instant, LocalDate } from '#libs/calendar';
import { DAYPARTS, LANGUAGE_LEVELS, type Daypart, type LanguageLevel } from '#libs/course-catalogue';
import type { FreeEntryHit } from '#libs/public-course';
import type { Neighbour, NeighbourCourses, NeighbourPlace } from '../neighbour.js';

/** Another county on this installation. */
export class NeighbourResponse implements Neighbour {
  @ApiProperty({ description: 'Short name.' })
  name!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ description: 'Where its people reach the application.' })
  address!: string;

  @ApiProperty({ description: 'It sees our free places.' })
  seesOurs!: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  sinceWhen!: Instant | null;

  @ApiProperty({ description: 'It shows us its free places.' })
  showsUs!: boolean;
}

/** All other counties. */
export class NeighboursResponse {
  @ApiProperty({ type: [NeighbourResponse] })
  items!: NeighbourResponse[];
}

/** How the provider wants to be reached by everybody. */
export class NeighbourContactResponse {
  @ApiProperty({ type: String, nullable: true })
  phone!: string | null;

  @ApiProperty({ type: String, nullable: true })
  mailAddress!: string | null;

  @ApiProperty({ type: String, nullable: true })
  website!: string | null;
}

/** Where the course is held. */
export class NeighbourSiteResponse {
  @ApiProperty()
  name!: string;

  @ApiProperty()
  town!: string;
}

/** A course of a neighbour county with free places. */
export class NeighbourCourseResponse {
  @ApiProperty()
  countyTitle!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ description: 'As that county words it.' })
  formatTitle!: string;

  @ApiProperty({ enum: LANGUAGE_LEVELS })
  level!: LanguageLevel;

  @ApiProperty({ type: String, format: 'date', description: 'Of the section that is entered.' })
  startsOn!: LocalDate;

  @ApiProperty({ enum: DAYPARTS, isArray: true })
  dayparts!: Daypart[];

  @ApiProperty({ description: 'From this section to the last.' })
  freePlaces!: number;

  @ApiProperty({ description: 'Kinderbeaufsichtigung with a free place.' })
  hasChildcare!: boolean;

  @ApiProperty()
  providerName!: string;

  @ApiProperty({ type: NeighbourContactResponse, nullable: true })
  contact!: NeighbourContactResponse | null;

  @ApiProperty({ type: NeighbourSiteResponse, nullable: true, description: 'The nearest of its sites.' })
  site!: NeighbourSiteResponse | null;

  @ApiProperty({ type: Number, nullable: true, description: 'As the crow flies; null without a Gemeinde.' })
  distanceKm!: number | null;

  @ApiProperty({ description: 'Its page in the public course finder of that county.' })
  url!: string;

  static of({ entry, site, distanceKm }: FreeEntryHit<NeighbourPlace>): NeighbourCourseResponse {
    const { countyTitle, course, level, startsOn, freePlaces, url } = entry;
    const { title, formatTitle, dayparts, childcare, providerName, contact } = course;
    return {
      countyTitle,
      title,
      formatTitle,
      level,
      startsOn,
      dayparts: [...dayparts],
      freePlaces,
      hasChildcare: childcare?.hasRoom ?? false,
      providerName,
      contact: contact === null ? null : contactOf(contact),
      site: site === null ? null : { name: site.name, town: site.town },
      distanceKm: distanceKm === null ? null : Math.round(distanceKm * 10) / 10,
      url,
    };
  }
}

/** Free places of the neighbours who show them, the nearest first. */
export class NeighbourCoursesResponse {
  @ApiProperty({ type: [String], description: 'Titles of the counties that show us theirs.' })
  counties!: string[];

  @ApiProperty({ type: [NeighbourCourseResponse] })
  items!: NeighbourCourseResponse[];

  @ApiProperty({ description: 'How many more answer the question than are listed here.' })
  more!: number;

  static of({ counties, hits, more }: NeighbourCourses): NeighbourCoursesResponse {
    return { counties: [...counties], items: hits.map((hit) => NeighbourCourseResponse.of(hit)), more };
  }
}

function contactOf({ phone, mailAddress, website }: NeighbourContactResponse): NeighbourContactResponse {
  return { phone, mailAddress, website };
}
