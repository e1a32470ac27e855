import { Injectable } from '@nestjs/common';
import { TestBookingRepository } from '../persistence/test-booking.repository.js';

/** “Buchung freigeben”: the open booking of a case that is over, if it has one. Runs in the transaction of its event. */
@Injectable()
export class FreeBooking {
  constructor(private readonly bookings: TestBookingRepository) {}

  async execute(referralId: string): Promise<void> {
    const open = await this.bookings.findOpenOf(referralId);
    if (open !== null) await this.bookings.cancelAll([open.id]);
  }
}
