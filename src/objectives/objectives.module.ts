import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FindObjectives } from './application/find-objectives.js';
import { GoalNeedRow } from './persistence/goal-need.entity.js';
import { GoalRow } from './persistence/goal.entity.js';
import { NeedEvidenceRow } from './persistence/need-evidence.entity.js';
import { NeedTargetGroupRow } from './persistence/need-target-group.entity.js';
import { NeedThemeRow } from './persistence/need-theme.entity.js';
import { StrategicNeedRow } from './persistence/strategic-need.entity.js';
import { ObjectiveRepository } from './persistence/objective.repository.js';

/** Needs and goals: tables and acts. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      GoalNeedRow,
      GoalRow,
      NeedEvidenceRow,
      NeedTargetGroupRow,
      NeedThemeRow,
      StrategicNeedRow,
    ]),
  ],
  providers: [ObjectiveRepository, FindObjectives],
  exports: [FindObjectives],
})
export class ObjectivesModule {}
