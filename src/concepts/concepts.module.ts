import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FindConcepts } from './application/find-concepts.js';
import { CommitteeFieldRow } from './persistence/committee-field.entity.js';
import { ConceptRow } from './persistence/concept.entity.js';
import { CrossCuttingThemeRow } from './persistence/cross-cutting-theme.entity.js';
import { ProcessStepRow } from './persistence/process-step.entity.js';
import { TargetGroupRow } from './persistence/target-group.entity.js';
import { ThematicFieldRow } from './persistence/thematic-field.entity.js';
import { ConceptRepository } from './persistence/concept.repository.js';

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
  ],
  providers: [ConceptRepository, FindConcepts],
  exports: [FindConcepts],
})
export class ConceptsModule {}
