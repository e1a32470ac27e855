import { Module } from '@nestjs/common';
import { PublicConceptController } from './http/public-concept.controller.js';
import { PublicConceptModule } from './public-concept.module.js';

/** The Integrationskonzept for everybody: its routes. */
@Module({ imports: [PublicConceptModule], controllers: [PublicConceptController] })
export class PublicConceptHttpModule {}
