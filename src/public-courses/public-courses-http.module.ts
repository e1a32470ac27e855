import { Module } from '@nestjs/common';
import { CoursePagesController } from './http/course-pages.controller.js';
import { CrawlerFilesController } from './http/crawler-files.controller.js';
import { EmbedPagesController } from './http/embed-pages.controller.js';
import { FinderPagesController, NoFinderPageController } from './http/finder-pages.controller.js';
import { PageLimit } from './http/page-limit.js';
import { PublicationsController } from './http/publications.controller.js';
import { PublicCoursesModule } from './public-courses.module.js';

/** The public course finder: its pages for everybody and its routes for members. */
@Module({
  imports: [PublicCoursesModule],
  providers: [PageLimit],
  controllers: [
    FinderPagesController,
    EmbedPagesController,
    CoursePagesController,
    CrawlerFilesController,
    PublicationsController,
    NoFinderPageController,
  ],
})
export class PublicCoursesHttpModule {}
