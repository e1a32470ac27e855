// The door of `placement-test`: dates on which levels are found, their bookings and results. Named exports only.
export { findTestFaults } from './find-test-faults.js';
export { freeTestPlaces } from './free-test-places.js';
export { judgeBooking, judgeBookingCancel } from './judge-booking.js';
export { judgeTestResult } from './judge-test-result.js';
export type { TestResultKind } from './judge-test-result.js';
export { mayBookFor, mayRunTest } from './may-run-test.js';
export { TEST_BOOKING_STATES, TEST_CANCEL_REASONS } from './placement-test.js';
export type {
  PlacementTest,
  PlacementTestState,
  TestBooking,
  TestBookingState,
  TestCancelReason,
} from './placement-test.js';
