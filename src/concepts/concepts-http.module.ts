import { Module } from '@nestjs/common';
import { CommitteesModule } from '../committees/index.js';
import { DecisionsModule } from '../decisions/index.js';
import { DocumentsModule } from '../documents/index.js';
import { AdoptConcept } from './application/adopt-concept.js';
import { CopyConcept } from './application/copy-concept.js';
import { KeepEditions } from './application/keep-editions.js';
import { KeepFieldLinks } from './application/keep-field-links.js';
import { KeepParts } from './application/keep-parts.js';
import { KeepSteps } from './application/keep-steps.js';
import { ShowConcept } from './application/show-concept.js';
import { ConceptsModule } from './concepts.module.js';
import { ConceptDocumentsController } from './http/concept-documents.controller.js';
import { ConceptPartsController } from './http/concept-parts.controller.js';
import { ConceptsController } from './http/concepts.controller.js';
import { FieldLinksController } from './http/field-links.controller.js';
import { ProcessStepsController } from './http/process-steps.controller.js';

/** The frame of the Integrationskonzept: its routes. */
@Module({
  imports: [ConceptsModule, CommitteesModule, DecisionsModule, DocumentsModule],
  providers: [ShowConcept, KeepEditions, AdoptConcept, CopyConcept, KeepParts, KeepSteps, KeepFieldLinks],
  controllers: [
    ConceptsController,
    ConceptPartsController,
    ProcessStepsController,
    FieldLinksController,
    ConceptDocumentsController,
  ],
})
export class ConceptsHttpModule {}
