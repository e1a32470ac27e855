import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CommitteesModule } from '../committees/index.js';
import { ConceptsModule } from '../concepts/index.js';
import { DocumentsModule } from '../documents/index.js';
import { GapNotificationsModule } from '../gap-notifications/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { SurveysModule } from '../surveys/index.js';
import { AddEvidence } from './application/add-evidence.js';
import { AddGoal } from './application/add-goal.js';
import { AddNeed } from './application/add-need.js';
import { CarryOverObjectives } from './application/carry-over-objectives.js';
import { ChangeGoal } from './application/change-goal.js';
import { ChangeNeed } from './application/change-need.js';
import { CodeSurveyAnswer } from './application/code-survey-answer.js';
import { DeleteNeed } from './application/delete-need.js';
import { FindObjectives } from './application/find-objectives.js';
import { GoalIndicators } from './application/goal-indicators.js';
import { HoldGoal } from './application/hold-goal.js';
import { HoldNeed } from './application/hold-need.js';
import { KeepEvidence } from './application/keep-evidence.js';
import { ListCodings } from './application/list-codings.js';
import { ListEvidenceChoices } from './application/list-evidence-choices.js';
import { ReadGoals } from './application/read-goals.js';
import { ReadNeeds } from './application/read-needs.js';
import { ReadObjectiveFrame } from './application/read-objective-frame.js';
import { ReplaceObjectives } from './application/replace-objectives.js';
import { SaveObjectives } from './application/save-objectives.js';
import { UploadEvidence } from './application/upload-evidence.js';
import { StandOnGround } from './application/stand-on-ground.js';
import { AnswerWithoutNeedRow } from './persistence/answer-without-need.entity.js';
import { EvidenceRepository } from './persistence/evidence.repository.js';
import { GoalNeedRow } from './persistence/goal-need.entity.js';
import { GoalRow } from './persistence/goal.entity.js';
import { GoalRepository } from './persistence/goal.repository.js';
import { NeedEvidenceRow } from './persistence/need-evidence.entity.js';
import { NeedTargetGroupRow } from './persistence/need-target-group.entity.js';
import { NeedThemeRow } from './persistence/need-theme.entity.js';
import { NeedRepository } from './persistence/need.repository.js';
import { ObjectiveRepository } from './persistence/objective.repository.js';
import { StrategicNeedRow } from './persistence/strategic-need.entity.js';

/** Needs and goals: tables and acts. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      AnswerWithoutNeedRow,
      GoalNeedRow,
      GoalRow,
      NeedEvidenceRow,
      NeedTargetGroupRow,
      NeedThemeRow,
      StrategicNeedRow,
    ]),
    RuleParametersModule,
    GapNotificationsModule,
    DocumentsModule,
    CommitteesModule,
    ConceptsModule,
    SurveysModule,
  ],
  providers: [
    ObjectiveRepository,
    NeedRepository,
    GoalRepository,
    EvidenceRepository,
    FindObjectives,
    GoalIndicators,
    StandOnGround,
    ReadObjectiveFrame,
    ReadNeeds,
    HoldNeed,
    AddNeed,
    ChangeNeed,
    DeleteNeed,
    KeepEvidence,
    AddEvidence,
    UploadEvidence,
    ListEvidenceChoices,
    ReadGoals,
    HoldGoal,
    AddGoal,
    ChangeGoal,
    ListCodings,
    CodeSurveyAnswer,
    ReplaceObjectives,
    SaveObjectives,
    CarryOverObjectives,
  ],
  exports: [
    FindObjectives,
    GoalIndicators,
    ReadObjectiveFrame,
    ReadNeeds,
    AddNeed,
    ChangeNeed,
    DeleteNeed,
    KeepEvidence,
    AddEvidence,
    UploadEvidence,
    ListEvidenceChoices,
    ReadGoals,
    AddGoal,
    ChangeGoal,
    ListCodings,
    CodeSurveyAnswer,
    ReplaceObjectives,
    SaveObjectives,
    CarryOverObjectives,
  ],
})
export class ObjectivesModule {}
