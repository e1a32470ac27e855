import { Module } from '@nestjs/common';
import { CourseTypesModule } from './course-types.module.js';
import { CourseTypesController } from './http/course-types.controller.js';

/** Routes of course types and formats. */
@Module({ imports: [CourseTypesModule], controllers: [CourseTypesController] })
export class CourseTypesHttpModule {}
