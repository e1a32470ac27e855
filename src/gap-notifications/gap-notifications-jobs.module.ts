import { Module } from '@nestjs/common';
import { PrepareNoticesWhenGapsChange } from './events/prepare-notices-when-gaps-change.js';
import { GapNotificationsModule } from './gap-notifications.module.js';

/** Telling people of gaps, after each check. */
@Module({ imports: [GapNotificationsModule], providers: [PrepareNoticesWhenGapsChange] })
export class GapNotificationsJobsModule {}
