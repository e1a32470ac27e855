import { Module } from '@nestjs/common';
import { CoverageModule } from '../coverage/index.js';
import { GapNotificationsModule } from '../gap-notifications/index.js';
import { PlanningModule } from '../planning/index.js';
import { TrendsModule } from '../trends/index.js';
import { ReadPackFigures } from './application/read-pack-figures.js';

/** “Sitzungsmappen”: what a committee has in its hands. */
@Module({
  imports: [CoverageModule, GapNotificationsModule, PlanningModule, TrendsModule],
  providers: [ReadPackFigures],
  exports: [ReadPackFigures],
})
export class MeetingPacksModule {}
