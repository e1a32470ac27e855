import { Controller, Get, Query, Res, UseFilters, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Municipality } from '#libs/region';
import { Settings } from '../../platform/config/settings.js';
import { notFound } from '../../platform/refusal/refused.js';
import { FindFinderChoices } from '../application/find-finder-choices.js';
import { KeepFrameHosts } from '../application/keep-frame-hosts.js';
import { SearchPublicCourses } from '../application/search-public-courses.js';
import { writeEmbedPage } from '../pages/embed-page.js';
import { readAsked, type AddressWords } from '../pages/read-asked.js';
import { writeSnippetPage } from '../pages/snippet-page.js';
import { languageOf } from '../texts/languages.js';
import { allowFrames } from './allow-frames.js';
import { PageFilter } from './page.filter.js';
import { PageLimit } from './page-limit.js';
import { PageForAll } from './page-route.js';

/** The list for the site of a Gemeinde: the only page of the house that may stand in a frame, and only where the district says so. */
@ApiExcludeController()
@Controller('kursfinder/einbetten')
@UseFilters(PageFilter)
@UseInterceptors(PageLimit)
export class EmbedPagesController {
  constructor(
    private readonly search: SearchPublicCourses,
    private readonly choices: FindFinderChoices,
    private readonly frameHosts: KeepFrameHosts,
    private readonly settings: Settings,
  ) {}

  @Get()
  @PageForAll()
  async list(@Query() words: AddressWords, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const choices = await this.choices.execute();
    const { municipality, question } = readAsked({ ort: words['gemeinde'] }, choices);
    if (municipality === null || question === null) throw notFound('Diese Gemeinde');
    allowFrames(reply, await this.frameHosts.origins());
    const place = { language: languageOf(words['sprache']), publicUrl: this.settings.publicUrl };
    return writeEmbedPage(place, municipality, await this.search.execute(question, 1));
  }

  @Get('anleitung')
  @PageForAll()
  async guide(@Query() words: AddressWords): Promise<string> {
    const { municipalities } = await this.choices.execute();
    const chosen: Municipality | undefined = municipalities.find(({ ags }) => ags === words['gemeinde']);
    return writeSnippetPage({
      publicUrl: this.settings.publicUrl,
      municipalities,
      chosen: chosen ?? null,
      language: languageOf(words['sprache']),
    });
  }
}
