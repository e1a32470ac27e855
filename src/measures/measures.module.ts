import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConceptsModule } from '../concepts/index.js';
import { CoverageModule } from '../coverage/index.js';
import { GapNotificationsModule } from '../gap-notifications/index.js';
import { ObjectivesModule } from '../objectives/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { RegionsModule } from '../regions/index.js';
import { AskBack } from './application/ask-back.js';
import { CarryOverMeasures } from './application/carry-over-measures.js';
import { ChangeMeasureState } from './application/change-measure-state.js';
import { ChangeMeasure } from './application/change-measure.js';
import { ChangeProposal } from './application/change-proposal.js';
import { CheckChoices } from './application/check-choices.js';
import { FindMeasures } from './application/find-measures.js';
import { FollowSelection } from './application/follow-selection.js';
import { HoldMeasure } from './application/hold-measure.js';
import { KeepProposals } from './application/keep-proposals.js';
import { ListMeasures } from './application/list-measures.js';
import { MarkMeasures } from './application/mark-measures.js';
import { MeasureClasses } from './application/measure-classes.js';
import { NameMeasures } from './application/name-measures.js';
import { ProposeMeasure } from './application/propose-measure.js';
import { ReadMeasureFrame } from './application/read-measure-frame.js';
import { ReadMeasure } from './application/read-measure.js';
import { RecordMeasureStep } from './application/record-measure-step.js';
import { ReportOnMeasure } from './application/report-on-measure.js';
import { TieGaps } from './application/tie-gaps.js';
import { PutMeasure } from './application/put-measure.js';
import { SaveMeasures } from './application/save-measures.js';
import { TellOfMeasure } from './application/tell-of-measure.js';
import { MeasureCarryOverRow } from './persistence/measure-carry-over.entity.js';
import { MeasureChangesRepository } from './persistence/measure-changes.repository.js';
import { MeasureFundingRow } from './persistence/measure-funding.entity.js';
import { MeasureGapRow } from './persistence/measure-gap.entity.js';
import { MeasureGoalRow } from './persistence/measure-goal.entity.js';
import { MeasureLifeRepository } from './persistence/measure-life.repository.js';
import { MeasureMunicipalityRow } from './persistence/measure-municipality.entity.js';
import { MeasureNoteRow } from './persistence/measure-note.entity.js';
import { MeasurePartnerRow } from './persistence/measure-partner.entity.js';
import { MeasureProposalRow } from './persistence/measure-proposal.entity.js';
import { MeasureStepRow } from './persistence/measure-step.entity.js';
import { MeasureTargetGroupRow } from './persistence/measure-target-group.entity.js';
import { MeasureThemeRow } from './persistence/measure-theme.entity.js';
import { MeasureRow } from './persistence/measure.entity.js';
import { MeasureRepository } from './persistence/measure.repository.js';

const ROWS = [
  MeasureCarryOverRow,
  MeasureFundingRow,
  MeasureGapRow,
  MeasureGoalRow,
  MeasureMunicipalityRow,
  MeasureNoteRow,
  MeasurePartnerRow,
  MeasureProposalRow,
  MeasureStepRow,
  MeasureTargetGroupRow,
  MeasureThemeRow,
  MeasureRow,
];

/** What members and the Kreisverwaltung do with measures. */
const ACTS = [
  AskBack,
  CarryOverMeasures,
  ChangeMeasure,
  ChangeMeasureState,
  ChangeProposal,
  FollowSelection,
  ListMeasures,
  ProposeMeasure,
  ReadMeasure,
  ReadMeasureFrame,
  ReportOnMeasure,
  PutMeasure,
  SaveMeasures,
  TellOfMeasure,
  TieGaps,
];

/** Measures and who pays for them: tables and acts. */
@Module({
  imports: [
    TypeOrmModule.forFeature(ROWS),
    OrganisationsModule,
    RegionsModule,
    CoverageModule,
    GapNotificationsModule,
    ConceptsModule,
    ObjectivesModule,
  ],
  providers: [
    MeasureRepository,
    MeasureChangesRepository,
    MeasureLifeRepository,
    FindMeasures,
    HoldMeasure,
    CheckChoices,
    KeepProposals,
    MarkMeasures,
    MeasureClasses,
    NameMeasures,
    RecordMeasureStep,
    ...ACTS,
  ],
  exports: [FindMeasures, MeasureClasses, ...ACTS],
})
export class MeasuresModule {}
