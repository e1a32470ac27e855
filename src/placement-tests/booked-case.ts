import type { TestBooking } from '#libs/placement-test';

/** “Gebuchter Fall”: a booking with the code of its case and the office it belongs to. Who it is, only that office knows. */
export interface BookedCase extends TestBooking {
  readonly caseCode: string;
  readonly officeId: string;
}
