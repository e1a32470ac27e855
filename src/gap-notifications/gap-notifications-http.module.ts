import { Module } from '@nestjs/common';
import { GapNotificationsModule } from './gap-notifications.module.js';
import { GapAnswersController } from './http/gap-answers.controller.js';
import { GapsController } from './http/gaps.controller.js';

/** Routes of gaps and of the links in mails. */
@Module({ imports: [GapNotificationsModule], controllers: [GapsController, GapAnswersController] })
export class GapNotificationsHttpModule {}
