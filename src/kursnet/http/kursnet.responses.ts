import { ApiProperty } from '@nestjs/swagger';
import type { Instant, LocalDate } from '#libs/calendar';
import {
  KURSNET_FIELDS,
  KURSNET_GAPS,
  KURSNET_STANDINGS,
  type KursnetField,
  type KursnetGap,
  type KursnetStanding,
} from '#libs/kursnet';
import { PUBLICATIONS, type Publication } from '#libs/public-course';
import type { DueNotices } from '../application/list-due-notices.js';
import type { Outlets } from '../application/list-outlets.js';
import type { KursnetSheet } from '../kursnet-sheet.js';

/** One field of the mask of KURSNET. */
export class KursnetValueResponse {
  @ApiProperty({ enum: KURSNET_FIELDS })
  field!: KursnetField;

  @ApiProperty({ type: String, nullable: true, description: 'What to enter; null where it is not known.' })
  text!: string | null;

  @ApiProperty({ enum: KURSNET_GAPS, nullable: true, description: 'Where what is missing belongs.' })
  gap!: KursnetGap | null;
}

/** What changed in a field since the provider entered it. */
export class KursnetChangeResponse {
  @ApiProperty({ enum: KURSNET_FIELDS })
  field!: KursnetField;

  @ApiProperty({ type: String, nullable: true })
  before!: string | null;

  @ApiProperty({ type: String, nullable: true })
  now!: string | null;
}

/** A course and how it stands in KURSNET. */
export class KursnetNoticeResponse {
  @ApiProperty({ format: 'uuid' })
  offeringId!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: String, format: 'date' })
  startsOn!: LocalDate;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  markedAt!: Instant | null;

  @ApiProperty({ type: [KursnetChangeResponse] })
  changes!: KursnetChangeResponse[];

  @ApiProperty({ enum: KURSNET_STANDINGS, nullable: true })
  standing!: KursnetStanding | null;

  static of(sheet: KursnetSheet): KursnetNoticeResponse {
    return noticeOf(sheet);
  }
}

type Notice = Omit<KursnetNoticeResponse, never>;

function noticeOf({ offering, markedAt, changes, standing }: KursnetSheet): Notice {
  const { id, title, startsOn } = offering;
  return {
    offeringId: id,
    title,
    startsOn,
    markedAt,
    changes: changes.map((change) => ({ ...change })),
    standing,
  };
}

/** All fields of a course, in the order of the mask. */
export class KursnetSheetResponse extends KursnetNoticeResponse {
  @ApiProperty({ type: [KursnetValueResponse] })
  values!: KursnetValueResponse[];

  @ApiProperty({ description: 'To be sent along with “eingetragen”.' })
  version!: number;

  static override of(sheet: KursnetSheet): KursnetSheetResponse {
    return {
      ...noticeOf(sheet),
      values: sheet.values.map((value) => ({ ...value })),
      version: sheet.offering.version,
    };
  }
}

/** What is still to be told to KURSNET. */
export class KursnetNoticesResponse {
  @ApiProperty({ description: 'Courses that begin within so many months.' })
  months!: number;

  @ApiProperty()
  source!: string;

  @ApiProperty({ description: 'The district lets files in open-Qcat be written.' })
  hasDelivery!: boolean;

  @ApiProperty({ type: [KursnetNoticeResponse] })
  items!: KursnetNoticeResponse[];

  static of({ months, source, sheets, delivery }: DueNotices): KursnetNoticesResponse {
    const items = sheets.map((sheet) => KursnetNoticeResponse.of(sheet));
    return { months, source, hasDelivery: delivery !== null, items };
  }
}

/** Where a course stands, entered once. */
export class OutletsResponse implements Outlets {
  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: PUBLICATIONS, description: '`public`, or the first thing that stands in the way.' })
  publication!: Publication;

  @ApiProperty({ type: String, nullable: true })
  finderUrl!: string | null;

  @ApiProperty()
  isOpenDataOn!: boolean;

  @ApiProperty()
  isInCalendars!: boolean;

  @ApiProperty({ enum: KURSNET_STANDINGS, nullable: true })
  standing!: KursnetStanding | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  markedAt!: Instant | null;

  @ApiProperty()
  hasDelivery!: boolean;
}
