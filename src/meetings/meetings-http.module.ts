import { Module } from '@nestjs/common';
import { AgendaController } from './http/agenda.controller.js';
import { MeetingAnswersController } from './http/meeting-answers.controller.js';
import { MeetingCalendarsController } from './http/meeting-calendars.controller.js';
import { MeetingsController } from './http/meetings.controller.js';
import { MinutesController } from './http/minutes.controller.js';
import { TasksController } from './http/tasks.controller.js';
import { MeetingsModule } from './meetings.module.js';

/** Meetings, their agenda and minutes, tasks: routes. */
@Module({
  imports: [MeetingsModule],
  controllers: [
    MeetingsController,
    AgendaController,
    MinutesController,
    MeetingAnswersController,
    MeetingCalendarsController,
    TasksController,
  ],
})
export class MeetingsHttpModule {}
