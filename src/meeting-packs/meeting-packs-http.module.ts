import { Module } from '@nestjs/common';
import { MeetingPacksController } from './http/meeting-packs.controller.js';
import { MeetingPapersController } from './http/meeting-papers.controller.js';
import { MeetingPacksModule } from './meeting-packs.module.js';

/** Packs, agenda and minutes on paper: their routes. */
@Module({ imports: [MeetingPacksModule], controllers: [MeetingPacksController, MeetingPapersController] })
export class MeetingPacksHttpModule {}
