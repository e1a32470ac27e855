import { ApiProperty } from '@nestjs/swagger';
import type { Instant, LocalDate } from '#libs/calendar';
import { DAYPARTS, LANGUAGE_LEVELS, type Daypart, type LanguageLevel } from '#libs/course-catalogue';
import type { Actor } from '#libs/kernel';
import {
  OFFER_ACTS,
  offerPartyOf,
  openActs,
  PLACE_OFFER_STATES,
  type OfferAct,
  type PlaceOfferState,
} from '#libs/place-offer';
import { REFERRAL_PARTIES, type ReferralParty } from '#libs/referral';
import { ownersOf, type NamedOffer } from '../named-offer.js';

const ACTS = Object.keys(OFFER_ACTS);

/** Why this person was next, on the day of the offer. */
export class OfferGroundsResponse {
  @ApiProperty({ description: 'Lawful priority counted (IntV §7(4) S.4).' })
  priority!: boolean;

  @ApiProperty({ format: 'date' })
  waitingSince!: LocalDate;

  @ApiProperty()
  waitedDays!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  entitledUntil!: LocalDate | null;

  @ApiProperty({ description: 'How many people on the list would have fitted.' })
  fitting!: number;

  @ApiProperty()
  position!: number;
}

/** The course of an offer. */
export class OfferedCourseResponse {
  @ApiProperty({ format: 'uuid' })
  offeringId!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  formatCode!: string;

  @ApiProperty({ format: 'uuid' })
  providerId!: string;

  @ApiProperty()
  providerName!: string;

  @ApiProperty()
  siteName!: string;

  @ApiProperty({ nullable: true, type: String })
  street!: string | null;

  @ApiProperty({ nullable: true, type: String })
  postcode!: string | null;

  @ApiProperty()
  town!: string;

  @ApiProperty()
  sectionNumber!: number;

  @ApiProperty({ enum: LANGUAGE_LEVELS, nullable: true })
  level!: LanguageLevel | null;

  @ApiProperty({ format: 'date', description: 'The day on which the offered section begins.' })
  startsOn!: LocalDate;

  @ApiProperty({ format: 'date', nullable: true, type: String })
  endsOn!: LocalDate | null;

  @ApiProperty({ enum: DAYPARTS, isArray: true })
  dayparts!: Daypart[];

  @ApiProperty({ nullable: true, type: String })
  timesNote!: string | null;
}

/** An offer, for the office of its case or the provider of its course. */
export class PlaceOfferResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: PLACE_OFFER_STATES })
  state!: PlaceOfferState;

  @ApiProperty({ example: 'K7RM2XQ4' })
  caseCode!: string;

  @ApiProperty({
    format: 'uuid',
    nullable: true,
    type: String,
    description: 'For the office of the case only.',
  })
  referralId!: string | null;

  @ApiProperty({ description: 'Whom the provider asks about the person.' })
  officeName!: string;

  @ApiProperty({ type: OfferedCourseResponse })
  course!: OfferedCourseResponse;

  @ApiProperty({ description: 'Places in the Kinderbeaufsichtigung that go with it.' })
  children!: number;

  @ApiProperty()
  isPriority!: boolean;

  @ApiProperty({ type: OfferGroundsResponse })
  grounds!: OfferGroundsResponse;

  @ApiProperty({ format: 'date-time' })
  madeAt!: Instant;

  @ApiProperty({ format: 'date', description: 'The last day on which it can be answered.' })
  answerUntil!: LocalDate;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: Instant;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt!: Instant | null;

  @ApiProperty({ enum: REFERRAL_PARTIES, nullable: true })
  decidedBy!: ReferralParty | null;

  @ApiProperty({ type: String, nullable: true })
  reasonCode!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  startRunId!: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'For the office: until when the link of the person opens.',
  })
  linkExpiresAt!: Instant | null;

  @ApiProperty({ enum: ACTS, isArray: true, description: 'What whoever reads this may do with it now.' })
  acts!: readonly OfferAct[];

  static of(named: NamedOffer, actor: Actor, now: Instant): PlaceOfferResponse {
    const { offer, caseCode, office, linkExpiresAt } = named;
    const party = offerPartyOf(actor, ownersOf(named));
    const isOffice = party === 'office';
    return {
      id: offer.id,
      state: offer.state,
      caseCode,
      referralId: isOffice ? offer.referralId : null,
      officeName: office.name,
      course: courseOf(named),
      children: offer.children,
      isPriority: offer.isPriority,
      grounds: groundsOf(named),
      madeAt: offer.madeAt,
      answerUntil: offer.answerUntil,
      expiresAt: offer.expiresAt,
      decidedAt: offer.decidedAt,
      decidedBy: offer.decidedBy,
      reasonCode: offer.reasonCode,
      startRunId: offer.startRunId,
      linkExpiresAt: isOffice ? linkExpiresAt : null,
      acts: party === null ? [] : openActs(offer, party, now),
    };
  }
}

function courseOf({ offer, provider, course, site }: NamedOffer): OfferedCourseResponse {
  return {
    offeringId: offer.offeringId,
    title: course.title,
    formatCode: course.formatCode,
    providerId: provider.id,
    providerName: provider.name,
    siteName: site.name,
    street: site.street,
    postcode: site.postcode,
    town: site.town,
    sectionNumber: offer.sectionNumber,
    level: course.level,
    startsOn: course.startsOn,
    endsOn: course.endsOn,
    dayparts: [...course.dayparts],
    timesNote: course.timesNote,
  };
}

function groundsOf({ offer: { grounds } }: NamedOffer): OfferGroundsResponse {
  const { priority, waitingSince, waitedDays, entitledUntil, fitting, position } = grounds;
  return { priority, waitingSince, waitedDays, entitledUntil, fitting, position };
}

/** A page of offers. */
export class PlaceOfferListResponse {
  @ApiProperty({ type: [PlaceOfferResponse] })
  items!: PlaceOfferResponse[];

  @ApiProperty({ nullable: true, type: String })
  nextCursor!: string | null;
}

/** A fresh link for the person: shown this once, because only its hash is kept. */
export class ClientLinkResponse {
  @ApiProperty()
  url!: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: Instant;

  @ApiProperty({ description: 'The link as a QR code, as an SVG document.' })
  qrSvg!: string;
}
