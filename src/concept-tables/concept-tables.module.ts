import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConceptsModule } from '../concepts/index.js';
import { MeasuresModule } from '../measures/index.js';
import { ObjectivesModule } from '../objectives/index.js';
import { ReadContents } from './application/read-contents.js';
import { TakeOverMeasures } from './application/take-over-measures.js';
import { MeasureImportRow } from './persistence/measure-import.entity.js';
import { MeasureImportRepository } from './persistence/measure-import.repository.js';

/** The concept as tables: what comes in, and all that goes out. */
@Module({
  imports: [TypeOrmModule.forFeature([MeasureImportRow]), ConceptsModule, ObjectivesModule, MeasuresModule],
  providers: [MeasureImportRepository, ReadContents, TakeOverMeasures],
  exports: [TakeOverMeasures],
})
export class ConceptTablesModule {}
