import { Module } from '@nestjs/common';
import { CommitteesModule } from './committees.module.js';
import { CommitteeSeatsController } from './http/committee-seats.controller.js';
import { CommitteesController } from './http/committees.controller.js';

/** Committees and who belongs to them: their routes. */
@Module({ imports: [CommitteesModule], controllers: [CommitteesController, CommitteeSeatsController] })
export class CommitteesHttpModule {}
