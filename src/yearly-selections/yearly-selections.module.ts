import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CommitteesModule } from '../committees/index.js';
import { ConceptsModule } from '../concepts/index.js';
import { DecisionsModule } from '../decisions/index.js';
import { MeasuresModule } from '../measures/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { AmendSelection } from './application/amend-selection.js';
import { AssessMeasure } from './application/assess-measure.js';
import { BeginSelection } from './application/begin-selection.js';
import { DecideSelection } from './application/decide-selection.js';
import { FindMembers } from './application/find-members.js';
import { FindSelections } from './application/find-selections.js';
import { FollowDecision } from './application/follow-decision.js';
import { FreezeItems } from './application/freeze-items.js';
import { HoldSelection } from './application/hold-selection.js';
import { KeepCandidates } from './application/keep-candidates.js';
import { LaySelection } from './application/lay-selection.js';
import { ListSelectable } from './application/list-selectable.js';
import { ListSelections } from './application/list-selections.js';
import { MentionDecisions } from './application/mention-decisions.js';
import { MoveSelection } from './application/move-selection.js';
import { RankSelection } from './application/rank-selection.js';
import { ReadSelection } from './application/read-selection.js';
import { ReadSelectionRules } from './application/selection-rules.js';
import { ShowItems } from './application/show-items.js';
import { MarkMeasures } from './application/mark-measures.js';
import { TellMeasures } from './application/tell-measures.js';
import { TellOfSelection } from './application/tell-of-selection.js';
import { WriteStep } from './application/write-step.js';
import { AssessmentRepository } from './persistence/assessment.repository.js';
import { SelectionAssessmentRow } from './persistence/selection-assessment.entity.js';
import { SelectionItemRow } from './persistence/selection-item.entity.js';
import { SelectionStepRow } from './persistence/selection-step.entity.js';
import { SteeringSeatRow } from './persistence/steering-seat.entity.js';
import { YearlySelectionRow } from './persistence/yearly-selection.entity.js';
import { YearlySelectionRepository } from './persistence/yearly-selection.repository.js';

/** Which measures a year takes up: tables and acts. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      SelectionAssessmentRow,
      SelectionItemRow,
      SelectionStepRow,
      SteeringSeatRow,
      YearlySelectionRow,
    ]),
    RuleParametersModule,
    OrganisationsModule,
    CommitteesModule,
    DecisionsModule,
    ConceptsModule,
    MeasuresModule,
  ],
  providers: [
    YearlySelectionRepository,
    AssessmentRepository,
    ReadSelectionRules,
    MentionDecisions,
    FindMembers,
    HoldSelection,
    WriteStep,
    KeepCandidates,
    FollowDecision,
    FreezeItems,
    ShowItems,
    BeginSelection,
    MoveSelection,
    AssessMeasure,
    RankSelection,
    DecideSelection,
    AmendSelection,
    LaySelection,
    ListSelectable,
    ListSelections,
    ReadSelection,
    FindSelections,
    MarkMeasures,
    TellMeasures,
    TellOfSelection,
  ],
  exports: [
    BeginSelection,
    MoveSelection,
    AssessMeasure,
    RankSelection,
    DecideSelection,
    AmendSelection,
    LaySelection,
    ListSelectable,
    ListSelections,
    ReadSelection,
    FindSelections,
    FindMembers,
    MarkMeasures,
    TellOfSelection,
  ],
})
export class YearlySelectionsModule {}
