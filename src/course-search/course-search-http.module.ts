import { Module } from '@nestjs/common';
import { CourseSearchModule } from './course-search.module.js';
import { CourseSearchController } from './http/course-search.controller.js';

/** Adds the routes. */
@Module({ imports: [CourseSearchModule], controllers: [CourseSearchController] })
export class CourseSearchHttpModule {}
