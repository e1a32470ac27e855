import { Module } from '@nestjs/common';
import { PlacementTestBookingsController } from './http/placement-test-bookings.controller.js';
import { PlacementTestsController } from './http/placement-tests.controller.js';
import { PlacementTestsModule } from './placement-tests.module.js';

/** Routes of placement tests. */
@Module({
  imports: [PlacementTestsModule],
  controllers: [PlacementTestsController, PlacementTestBookingsController],
})
export class PlacementTestsHttpModule {}
