import { Controller, Get, Query, Res, UseFilters, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Settings } from '../../platform/config/settings.js';
import { notFound } from '../../platform/refusal/refused.js';
import { FindFinderChoices } from '../application/find-finder-choices.js';
import { FindWayIn } from '../application/find-way-in.js';
import { SearchPublicCourses } from '../application/search-public-courses.js';
import { readAsked, type AddressWords } from '../pages/read-asked.js';
import { writeSearchPage } from '../pages/search-page.js';
import { writeWayInPage } from '../pages/way-in-page.js';
import { languageOf } from '../texts/languages.js';
import { PageFilter } from './page.filter.js';
import { PageLimit } from './page-limit.js';
import { PageForAll } from './page-route.js';

const UNPROCESSABLE = 422;

/** The public course finder: search, and how somebody comes into a course. Pages without any script. */
@ApiExcludeController()
@Controller('kursfinder')
@UseFilters(PageFilter)
@UseInterceptors(PageLimit)
export class FinderPagesController {
  constructor(
    private readonly search: SearchPublicCourses,
    private readonly choices: FindFinderChoices,
    private readonly wayIn: FindWayIn,
    private readonly settings: Settings,
  ) {}

  @Get()
  @PageForAll()
  async find(@Query() words: AddressWords, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const choices = await this.choices.execute();
    const asked = readAsked(words, choices);
    const { question, page } = asked;
    if (question === null) void reply.status(UNPROCESSABLE);
    return writeSearchPage({
      language: languageOf(words['sprache']),
      publicUrl: this.settings.publicUrl,
      asked,
      choices,
      answer: question === null ? null : await this.search.execute(question, page),
    });
  }

  @Get('weg-in-den-kurs')
  @PageForAll()
  async way(@Query() words: AddressWords): Promise<string> {
    const place = { language: languageOf(words['sprache']), publicUrl: this.settings.publicUrl };
    return writeWayInPage(place, await this.wayIn.execute());
  }
}

/** What stands below the finder and is no page of it: answered by a page too. The last of the controllers, because it takes all. */
@ApiExcludeController()
@Controller('kursfinder')
@UseFilters(PageFilter)
@UseInterceptors(PageLimit)
export class NoFinderPageController {
  @Get('*')
  @PageForAll()
  nowhere(): never {
    throw notFound('Diese Seite');
  }
}
