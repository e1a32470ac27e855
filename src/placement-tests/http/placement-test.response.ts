import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGE_LEVELS, type LanguageLevel } from '#libs/course-catalogue';
import {
  TEST_BOOKING_STATES,
  TEST_CANCEL_REASONS,
  type TestBookingState,
  type TestCancelReason,
} from '#libs/placement-test';
import type { BookedCase } from '../booked-case.js';
import type { ShownBooking, ShownTest } from '../shown-test.js';

/** Where the test takes place. */
export class TestSiteResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ nullable: true, type: String })
  street!: string | null;

  @ApiProperty({ nullable: true, type: String })
  postcode!: string | null;

  @ApiProperty()
  town!: string;

  @ApiProperty({ nullable: true, type: Boolean, description: 'null where nobody said.' })
  isStepFree!: boolean | null;
}

/** A date of the calendar. Nothing of those who booked. */
export class PlacementTestResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  providerId!: string;

  @ApiProperty()
  providerName!: string;

  @ApiProperty({ type: TestSiteResponse })
  site!: TestSiteResponse;

  @ApiProperty({ format: 'date-time' })
  startsAt!: string;

  @ApiProperty({ format: 'date-time' })
  endsAt!: string;

  @ApiProperty()
  places!: number;

  @ApiProperty({ description: '0 once it has begun or was cancelled.' })
  freePlaces!: number;

  @ApiProperty({ type: [String], description: 'Empty where it tests for all Kurstypen.' })
  formatCodes!: readonly string[];

  @ApiProperty({ enum: ['open', 'cancelled'] })
  state!: 'open' | 'cancelled';

  @ApiProperty({ enum: TEST_CANCEL_REASONS, nullable: true })
  cancelReason!: TestCancelReason | null;

  @ApiProperty()
  isExample!: boolean;

  @ApiProperty()
  version!: number;

  static of(test: ShownTest): PlacementTestResponse {
    const { id, providerId, providerName, site, startsAt, endsAt, places, freePlaces } = test;
    const { formatCodes, state, cancelReason, isExample, version } = test;
    return {
      id,
      providerId,
      providerName,
      site,
      startsAt,
      endsAt,
      places,
      freePlaces,
      formatCodes,
      state,
      cancelReason,
      isExample,
      version,
    };
  }
}

/** The dates of some days. */
export class PlacementTestListResponse {
  @ApiProperty({ type: [PlacementTestResponse] })
  items!: PlacementTestResponse[];
}

/** A booking as the provider of the test sees it: a case code, and nothing else of the case. */
export class BookedCaseResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'K7M3TX9P' })
  caseCode!: string;

  @ApiProperty({ enum: TEST_BOOKING_STATES })
  state!: TestBookingState;

  @ApiProperty({ enum: LANGUAGE_LEVELS, nullable: true })
  level!: LanguageLevel | null;

  @ApiProperty({ nullable: true, type: String })
  formatCode!: string | null;

  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  resultAt!: string | null;

  static of(booking: BookedCase): BookedCaseResponse {
    return bookingFields(booking);
  }
}

/** The bookings of a test, for its provider. */
export class BookedCaseListResponse {
  @ApiProperty({ type: [BookedCaseResponse] })
  items!: BookedCaseResponse[];
}

/** A booking as the office of the case sees it. */
export class TestBookingResponse extends BookedCaseResponse {
  @ApiProperty({ format: 'uuid' })
  referralId!: string;

  @ApiProperty({ type: PlacementTestResponse })
  test!: PlacementTestResponse;

  static override of(booking: ShownBooking): TestBookingResponse {
    return {
      ...bookingFields(booking),
      referralId: booking.referralId,
      test: PlacementTestResponse.of(booking.test),
    };
  }
}

/** One's own bookings, the newest first. */
export class TestBookingListResponse {
  @ApiProperty({ type: [TestBookingResponse] })
  items!: TestBookingResponse[];
}

function bookingFields(booking: BookedCase) {
  const { id, caseCode, state, resultLevel, resultFormatCode, resultAt } = booking;
  return { id, caseCode, state, level: resultLevel, formatCode: resultFormatCode, resultAt };
}
