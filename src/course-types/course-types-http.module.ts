import { Module } from '@nestjs/common';
import { KeepCourseFormats } from './application/keep-course-formats.js';
import { CourseTypesModule } from './course-types.module.js';
import { CourseTypesController } from './http/course-types.controller.js';
import { KeptFormatsController } from './http/kept-formats.controller.js';

/** Routes of course types and formats. */
@Module({
  imports: [CourseTypesModule],
  providers: [KeepCourseFormats],
  controllers: [CourseTypesController, KeptFormatsController],
})
export class CourseTypesHttpModule {}
