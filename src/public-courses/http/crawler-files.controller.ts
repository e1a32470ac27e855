import { Controller, Get, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Settings } from '../../platform/config/settings.js';
import { SearchPublicCourses } from '../application/search-public-courses.js';
import { writeRobots, writeSitemap } from '../pages/crawler-files.js';
import { PageLimit } from './page-limit.js';
import { PageForAll } from './page-route.js';

/** What search engines ask for first. */
@ApiExcludeController()
@UseInterceptors(PageLimit)
@Controller()
export class CrawlerFilesController {
  constructor(
    private readonly search: SearchPublicCourses,
    private readonly settings: Settings,
  ) {}

  @Get('robots.txt')
  @PageForAll('text/plain; charset=utf-8')
  robots(): string {
    return writeRobots(this.settings.publicUrl);
  }

  @Get('sitemap.xml')
  @PageForAll('application/xml; charset=utf-8')
  async sitemap(): Promise<string> {
    const courses = await this.search.all();
    return writeSitemap(this.settings.publicUrl, [
      { path: '', changedOn: null },
      { path: '/weg-in-den-kurs', changedOn: null },
      ...courses.map(({ id, confirmedOn }) => ({ path: `/${id}`, changedOn: confirmedOn })),
    ]);
  }
}
