import { ApiProperty } from '@nestjs/swagger';
import type { Instant, LocalDate } from '#libs/calendar';
import { DAYPARTS, LANGUAGE_LEVELS, type Daypart, type LanguageLevel } from '#libs/course-catalogue';
import { PAPERS, PLACE_OFFER_STATES, type Paper, type PlaceOfferState } from '#libs/place-offer';
import type { OfferForClient } from '../offer-for-client.js';

/** A place on the sketch of the way. */
export class PointResponse {
  @ApiProperty()
  latitude!: number;

  @ApiProperty()
  longitude!: number;
}

/** Where the course takes place. */
export class CoursePlaceResponse {
  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  street!: string | null;

  @ApiProperty({ type: String, nullable: true })
  postcode!: string | null;

  @ApiProperty()
  town!: string;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Null where nobody said.' })
  isStepFree!: boolean | null;

  @ApiProperty({ type: PointResponse })
  point!: PointResponse;
}

/** From and until, as on a clock in the course. */
export class LessonTimeResponse {
  @ApiProperty({ example: '08:30' })
  from!: string;

  @ApiProperty({ example: '12:45' })
  until!: string;
}

/** What the person with their link sees: the place that is offered, and nothing about themselves. */
export class PlaceOfferForClientResponse {
  @ApiProperty({ enum: PLACE_OFFER_STATES })
  state!: PlaceOfferState;

  @ApiProperty({ description: 'It can be accepted or declined here and now.' })
  mayAnswer!: boolean;

  @ApiProperty({ format: 'date' })
  answerUntil!: LocalDate;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: Instant;

  @ApiProperty()
  courseTitle!: string;

  @ApiProperty()
  formatTitle!: string;

  @ApiProperty({ enum: LANGUAGE_LEVELS, nullable: true })
  level!: LanguageLevel | null;

  @ApiProperty()
  providerName!: string;

  @ApiProperty({ description: 'Whom the person asks.' })
  officeName!: string;

  @ApiProperty({ format: 'date', description: 'The day on which the offered section begins.' })
  startsOn!: LocalDate;

  @ApiProperty({
    type: LessonTimeResponse,
    nullable: true,
    description: 'Null where it is not known for sure.',
  })
  lessonTime!: LessonTimeResponse | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  endsOn!: LocalDate | null;

  @ApiProperty()
  weeklyUnits!: number;

  @ApiProperty({ enum: DAYPARTS, isArray: true })
  dayparts!: Daypart[];

  @ApiProperty({ type: String, nullable: true })
  timesNote!: string | null;

  @ApiProperty({ description: 'Places in the Kinderbeaufsichtigung that go with it.' })
  children!: number;

  @ApiProperty({ type: CoursePlaceResponse })
  place!: CoursePlaceResponse;

  @ApiProperty({
    type: PointResponse,
    nullable: true,
    description: 'The centre of the Gemeinde from which the way is sketched.',
  })
  from!: PointResponse | null;

  @ApiProperty({ type: String, nullable: true })
  fromName!: string | null;

  @ApiProperty({ enum: PAPERS, isArray: true })
  bring!: Paper[];

  static of({
    named,
    formatTitle,
    lessonTime,
    from,
    bring,
    mayAnswer,
  }: OfferForClient): PlaceOfferForClientResponse {
    const { offer, course, site, provider, office } = named;
    const { name, street, postcode, town, isStepFree, latitude, longitude } = site;
    return {
      state: offer.state,
      mayAnswer,
      answerUntil: offer.answerUntil,
      expiresAt: offer.expiresAt,
      courseTitle: course.title,
      formatTitle,
      level: course.level,
      providerName: provider.name,
      officeName: office.name,
      startsOn: course.startsOn,
      lessonTime,
      endsOn: course.endsOn,
      weeklyUnits: course.weeklyUnits,
      dayparts: [...course.dayparts],
      timesNote: course.timesNote,
      children: offer.children,
      place: { name, street, postcode, town, isStepFree, point: { latitude, longitude } },
      from: from === null ? null : { latitude: from.centre.latitude, longitude: from.centre.longitude },
      fromName: from?.name ?? null,
      bring: [...bring],
    };
  }
}
