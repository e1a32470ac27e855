import { Module } from '@nestjs/common';
import { PublicCalendarController } from './http/public-calendar.controller.js';
import { PublicConceptController } from './http/public-concept.controller.js';
import { PublicConceptModule } from './public-concept.module.js';

/** The Integrationskonzept for everybody: its routes. */
@Module({ imports: [PublicConceptModule], controllers: [PublicConceptController, PublicCalendarController] })
export class PublicConceptHttpModule {}
