import { Module } from '@nestjs/common';
import { CommitteesModule } from './committees.module.js';

/** Committees and who belongs to them: their routes. */
@Module({ imports: [CommitteesModule] })
export class CommitteesHttpModule {}
