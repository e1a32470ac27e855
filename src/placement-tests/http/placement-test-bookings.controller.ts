import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { BookTest } from '../application/book-test.js';
import { CancelBooking } from '../application/cancel-booking.js';
import { EnterResult } from '../application/enter-result.js';
import { ListBookings } from '../application/list-bookings.js';
import {
  BookPlacementTestRequest,
  TestBookingListRequest,
  TestResultRequest,
} from './placement-test.request.js';
import {
  BookedCaseListResponse,
  BookedCaseResponse,
  TestBookingListResponse,
  TestBookingResponse,
} from './placement-test.response.js';

const TestId = (): ParameterDecorator => Param('id', new RowId('Den Einstufungstermin'));
const BookingId = (): ParameterDecorator => Param('id', new RowId('Diese Buchung'));

/** Bookings of tests: made by the office of a case, seen by code alone by the provider, who enters the result. */
@ApiTags('placement-tests')
@Controller('api/v1')
export class PlacementTestBookingsController {
  constructor(
    private readonly bookTest: BookTest,
    private readonly cancelBooking: CancelBooking,
    private readonly listBookings: ListBookings,
    private readonly enterResult: EnterResult,
  ) {}

  @Post('placement-tests/:id/bookings')
  @Allow('placement-test:book')
  @ApiCreatedResponse({ type: TestBookingResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse({
    description: '`test-full`, `test-over`, `test-cancelled`, `booked-already` or `case-not-bookable`.',
  })
  async book(
    @TestId() id: string,
    @Body() { referralId }: BookPlacementTestRequest,
    @CurrentActor() actor: Actor,
  ): Promise<TestBookingResponse> {
    const bookingId = await this.bookTest.execute(id, referralId, actor);
    return TestBookingResponse.of(await this.listBookings.own(bookingId, actor));
  }

  @Get('placement-tests/:id/bookings')
  @Allow('placement-test:write')
  @ApiOkResponse({ type: BookedCaseListResponse })
  @ApiForbiddenResponse()
  @ApiNotFoundResponse()
  async ofTest(@TestId() id: string, @CurrentActor() actor: Actor): Promise<BookedCaseListResponse> {
    const bookings = await this.listBookings.ofTest(id, actor);
    return { items: bookings.map((booking) => BookedCaseResponse.of(booking)) };
  }

  @Get('placement-test-bookings')
  @Allow('placement-test:book')
  @ApiOkResponse({ type: TestBookingListResponse })
  async own(
    @Query() { referralId }: TestBookingListRequest,
    @CurrentActor() actor: Actor,
  ): Promise<TestBookingListResponse> {
    const bookings = await this.listBookings.ofOffice(referralId ?? null, actor);
    return { items: bookings.map((booking) => TestBookingResponse.of(booking)) };
  }

  @Post('placement-test-bookings/:id/cancel')
  @Allow('placement-test:book')
  @HttpCode(200)
  @ApiOkResponse({ type: TestBookingResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse()
  async cancel(@BookingId() id: string, @CurrentActor() actor: Actor): Promise<TestBookingResponse> {
    await this.cancelBooking.execute(id, actor);
    return TestBookingResponse.of(await this.listBookings.own(id, actor));
  }

  @Post('placement-test-bookings/:id/result')
  @Allow('placement-test:write')
  @HttpCode(200)
  @ApiOkResponse({ type: BookedCaseResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse()
  @ApiUnprocessableEntityResponse()
  async result(
    @BookingId() id: string,
    @Body() { level, formatCode }: TestResultRequest,
    @CurrentActor() actor: Actor,
  ): Promise<BookedCaseResponse> {
    return BookedCaseResponse.of(await this.enterResult.execute(id, { level, formatCode }, actor));
  }
}
