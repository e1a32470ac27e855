import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FindCourseTypes } from './application/find-course-types.js';
import { CourseFormatRow } from './persistence/course-format.entity.js';
import { CourseTypeRow } from './persistence/course-type.entity.js';
import { CourseTypeRepository } from './persistence/course-type.repository.js';
import { KursnetNotesRow } from './persistence/kursnet-notes.entity.js';
import { KursnetNotesRepository } from './persistence/kursnet-notes.repository.js';

/** Course types and formats: tables and look-up. */
@Module({
  imports: [TypeOrmModule.forFeature([CourseTypeRow, CourseFormatRow, KursnetNotesRow])],
  providers: [CourseTypeRepository, KursnetNotesRepository, FindCourseTypes],
  exports: [CourseTypeRepository, FindCourseTypes],
})
export class CourseTypesModule {}
