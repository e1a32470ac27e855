// The door of `placement-tests`: what other rooms may use. Named exports only.
export { BookTest } from './application/book-test.js';
export { ListBookings } from './application/list-bookings.js';
export { ListTests } from './application/list-tests.js';
export { PostTest } from './application/post-test.js';
export type { TestDetails } from './application/post-test.js';
export { PlacementTestsHttpModule } from './placement-tests-http.module.js';
export { PlacementTestsJobsModule } from './placement-tests-jobs.module.js';
export { PlacementTestsModule } from './placement-tests.module.js';
