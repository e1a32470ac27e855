import { ApiProperty } from '@nestjs/swagger';
import { DAYPARTS, LANGUAGE_LEVELS, type Daypart, type LanguageLevel } from '#libs/course-catalogue';
import {
  MESSAGE_KINDS,
  THINGS_TO_BRING,
  type MessageDraft,
  type MessageKind,
  type ThingToBring,
} from '#libs/referral';
import type { Sheet, SheetCourse } from '../sheet.js';

/** A message that somebody else has to send. The platform never sends it. */
export class MessageDraftResponse {
  @ApiProperty({ enum: MESSAGE_KINDS })
  kind!: MessageKind;

  @ApiProperty()
  title!: string;

  @ApiProperty({ description: 'To whom it goes, in German words.' })
  recipient!: string;

  @ApiProperty({ description: 'German, with [Platzhaltern] for names, which the platform does not know.' })
  text!: string;

  @ApiProperty({ format: 'date', description: 'By when it should go.' })
  dueOn!: string;

  @ApiProperty({ example: 'IntV § 7 Abs. 4 Satz 3' })
  legalPlace!: string;

  @ApiProperty({ description: 'German sentence: whose duty it is, and that the platform does not send it.' })
  note!: string;

  static of({ kind, title, recipient, text, dueOn, legalPlace, note }: MessageDraft): MessageDraftResponse {
    return { kind, title, recipient, text, dueOn, legalPlace, note };
  }
}

/** Drafts that are due for a case. */
export class MessageDraftsResponse {
  @ApiProperty({ type: [MessageDraftResponse], description: 'The first due first.' })
  items!: MessageDraftResponse[];
}

/** The course of a sheet. What an outside provider's course is not known for is null. */
export class SheetCourseResponse {
  @ApiProperty({ enum: ['offer', 'outside'] })
  source!: 'offer' | 'outside';

  @ApiProperty()
  title!: string;

  @ApiProperty()
  providerName!: string;

  @ApiProperty({ type: String, nullable: true })
  formatCode!: string | null;

  @ApiProperty({ enum: LANGUAGE_LEVELS, nullable: true })
  level!: LanguageLevel | null;

  @ApiProperty({ type: String, nullable: true })
  siteName!: string | null;

  @ApiProperty({ type: String, nullable: true })
  street!: string | null;

  @ApiProperty({ type: String, nullable: true })
  postcode!: string | null;

  @ApiProperty()
  town!: string;

  @ApiProperty({ type: Boolean, nullable: true })
  isStepFree!: boolean | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  startsOn!: string | null;

  @ApiProperty({ enum: DAYPARTS, isArray: true })
  dayparts!: Daypart[];

  @ApiProperty({ type: String, nullable: true })
  timesNote!: string | null;

  @ApiProperty({ type: Number, nullable: true })
  weeklyUnits!: number | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Of an offer that is still open.',
  })
  answerUntil!: string | null;

  static of(course: SheetCourse): SheetCourseResponse {
    return { ...course, dayparts: [...course.dayparts] };
  }
}

/** All that the printable sheet needs. The name is written on it by hand. */
export class SheetResponse {
  @ApiProperty({ example: 'K7M3TX9P' })
  code!: string;

  @ApiProperty({ description: 'The office to ask.' })
  contactOfficeName!: string;

  @ApiProperty({ format: 'date' })
  printedOn!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  entitledUntil!: string | null;

  @ApiProperty({
    type: SheetCourseResponse,
    nullable: true,
    description: 'null where nothing was offered or logged yet.',
  })
  course!: SheetCourseResponse | null;

  @ApiProperty({ enum: THINGS_TO_BRING, isArray: true })
  bring!: ThingToBring[];

  static of({ course, bring, ...sheet }: Sheet): SheetResponse {
    return { ...sheet, course: course === null ? null : SheetCourseResponse.of(course), bring: [...bring] };
  }
}

/** Whether the county has the search for duplicates switched on: only then a key may be sent. */
export class DuplicateCheckResponse {
  @ApiProperty()
  isOn!: boolean;
}

/** How many people several offices may have entered. */
export class DuplicateCountResponse {
  @ApiProperty({ description: 'Whether the county has the search switched on.' })
  isOn!: boolean;

  @ApiProperty({ type: Number, nullable: true, description: 'null: not looked for, or too few to be said.' })
  people!: number | null;
}
