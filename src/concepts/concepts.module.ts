import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CommitteesModule } from '../committees/index.js';
import { DecisionsModule } from '../decisions/index.js';
import { DocumentsModule } from '../documents/index.js';
import { AddConceptDocument } from './application/add-concept-document.js';
import { EditConcept } from './application/edit-concept.js';
import { FindConcepts } from './application/find-concepts.js';
import { LedFields } from './application/led-fields.js';
import { SaveConcepts } from './application/save-concepts.js';
import { CommitteeFieldRow } from './persistence/committee-field.entity.js';
import { ConceptRow } from './persistence/concept.entity.js';
import { ConceptRepository } from './persistence/concept.repository.js';
import { CrossCuttingThemeRow } from './persistence/cross-cutting-theme.entity.js';
import { FieldLinkRepository } from './persistence/field-link.repository.js';
import { PartRepository } from './persistence/part.repository.js';
import { ProcessStepRow } from './persistence/process-step.entity.js';
import { StepRepository } from './persistence/step.repository.js';
import { TargetGroupRow } from './persistence/target-group.entity.js';
import { ThematicFieldRow } from './persistence/thematic-field.entity.js';

const REPOSITORIES = [ConceptRepository, PartRepository, StepRepository, FieldLinkRepository];
const ACTS = [FindConcepts, LedFields, EditConcept, SaveConcepts, AddConceptDocument];

/** The frame of the Integrationskonzept: tables and acts. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      CommitteeFieldRow,
      ConceptRow,
      CrossCuttingThemeRow,
      ProcessStepRow,
      TargetGroupRow,
      ThematicFieldRow,
    ]),
    CommitteesModule,
    DecisionsModule,
    DocumentsModule,
  ],
  providers: [...REPOSITORIES, ...ACTS],
  exports: [...REPOSITORIES, ...ACTS],
})
export class ConceptsModule {}
