import { Module } from '@nestjs/common';
import { WritePackWhenRequested } from './events/write-pack-when-requested.js';
import { MeetingPacksModule } from './meeting-packs.module.js';

/** Writes packs that were asked for. */
@Module({ imports: [MeetingPacksModule], providers: [WritePackWhenRequested] })
export class MeetingPacksJobsModule {}
