import { Module } from '@nestjs/common';
import { ConceptsModule } from './concepts.module.js';

/** The frame of the Integrationskonzept: their routes. */
@Module({ imports: [ConceptsModule] })
export class ConceptsHttpModule {}
