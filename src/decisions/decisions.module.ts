import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CommitteesModule } from '../committees/index.js';
import { DocumentsModule } from '../documents/index.js';
import { AddPaper } from './application/add-paper.js';
import { FindDecisions } from './application/find-decisions.js';
import { ListDecisions } from './application/list-decisions.js';
import { NumberDecision } from './application/number-decision.js';
import { PublishDecision } from './application/publish-decision.js';
import { RecordDecision } from './application/record-decision.js';
import { CommitteeAbbreviationRow } from './persistence/committee-abbreviation.entity.js';
import { DecisionRow } from './persistence/decision.entity.js';
import { DecisionRepository } from './persistence/decision.repository.js';

/** What committees decided: tables and acts. */
@Module({
  imports: [
    TypeOrmModule.forFeature([CommitteeAbbreviationRow, DecisionRow]),
    CommitteesModule,
    DocumentsModule,
  ],
  providers: [
    DecisionRepository,
    FindDecisions,
    NumberDecision,
    RecordDecision,
    AddPaper,
    PublishDecision,
    ListDecisions,
  ],
  exports: [FindDecisions, RecordDecision, AddPaper, PublishDecision, ListDecisions],
})
export class DecisionsModule {}
