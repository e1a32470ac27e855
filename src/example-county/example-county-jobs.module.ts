import { Module } from '@nestjs/common';
import { CoverageModule } from '../coverage/index.js';
import { GapNotificationsModule } from '../gap-notifications/index.js';
import { MeasuresModule } from '../measures/index.js';
import { ObjectivesModule } from '../objectives/index.js';
import { RegionsModule } from '../regions/index.js';
import { TieExampleGaps } from './application/strategy/tie-example-gaps.js';
import { TieExampleGapsWhenGapsChange } from './events/tie-example-gaps-when-gaps-change.js';

/** What the invented county hears. */
@Module({
  imports: [RegionsModule, CoverageModule, GapNotificationsModule, ObjectivesModule, MeasuresModule],
  providers: [TieExampleGaps, TieExampleGapsWhenGapsChange],
})
export class ExampleCountyJobsModule {}
