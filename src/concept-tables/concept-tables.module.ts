import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConceptsModule } from '../concepts/index.js';
import { MeasuresModule } from '../measures/index.js';
import { ObjectivesModule } from '../objectives/index.js';
import { ReadContents } from './application/read-contents.js';
import { TakeOverMeasures } from './application/take-over-measures.js';
import { TakeOverObjectives } from './application/take-over-objectives.js';
import { GoalImportRow } from './persistence/goal-import.entity.js';
import { MeasureImportRow } from './persistence/measure-import.entity.js';
import { MeasureImportRepository } from './persistence/measure-import.repository.js';
import { NeedImportRow } from './persistence/need-import.entity.js';
import { ObjectiveImportRepository } from './persistence/objective-import.repository.js';

/** The concept as tables: what comes in, and all that goes out. */
@Module({
  imports: [
    TypeOrmModule.forFeature([MeasureImportRow, NeedImportRow, GoalImportRow]),
    ConceptsModule,
    ObjectivesModule,
    MeasuresModule,
  ],
  providers: [
    MeasureImportRepository,
    ObjectiveImportRepository,
    ReadContents,
    TakeOverMeasures,
    TakeOverObjectives,
  ],
  exports: [TakeOverMeasures, TakeOverObjectives],
})
export class ConceptTablesModule {}
