import { Module } from '@nestjs/common';
import { AnswerCodingsController } from './http/answer-codings.controller.js';
import { GoalsController } from './http/goals.controller.js';
import { NeedEvidenceController } from './http/need-evidence.controller.js';
import { NeedsController } from './http/needs.controller.js';
import { ObjectiveFrameController } from './http/objective-frame.controller.js';
import { ObjectivesModule } from './objectives.module.js';

/** Needs and goals: their routes. */
@Module({
  imports: [ObjectivesModule],
  controllers: [
    ObjectiveFrameController,
    NeedsController,
    NeedEvidenceController,
    GoalsController,
    AnswerCodingsController,
  ],
})
export class ObjectivesHttpModule {}
