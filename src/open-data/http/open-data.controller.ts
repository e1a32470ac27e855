import { Controller, Get, Header, Headers, Param, Query, Res, UseInterceptors } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { writeJsonLd, writeTurtle } from '#libs/open-data';
import { Public } from '../../platform/auth/route-permission.js';
import { OpenReadLimit } from '../../platform/links/open-read-limit.js';
import type { HsdsPage } from '../hsds/hsds.js';
import { ReadCatalogue } from '../application/read-catalogue.js';
import { ReadDirectory } from '../application/read-directory.js';
import { ReadOpenTable } from '../application/read-open-table.js';
import { HsdsPageRequest } from './hsds.request.js';

const TURTLE = 'text/turtle; charset=utf-8';
const JSON_LD = 'application/ld+json; charset=utf-8';

/** Anybody may keep a copy, and asks by its ETag whether it still holds. */
const Kept = (): MethodDecorator => Header('cache-control', 'public, no-cache');

/** Browsers of other sites may read them too: there is nothing here that is not for everybody. */
const ForAllSites = (): MethodDecorator => Header('access-control-allow-origin', '*');

/** Open data, for everybody, without an account, where the district decided for them. */
@ApiTags('open-data')
@UseInterceptors(OpenReadLimit)
@Controller('api/open')
export class OpenDataController {
  constructor(
    private readonly catalogue: ReadCatalogue,
    private readonly table: ReadOpenTable,
    private readonly directory: ReadDirectory,
  ) {}

  /** JSON-LD, or Turtle to whom asks for it. */
  @Get('dcat')
  @Public()
  @Kept()
  @ForAllSites()
  @Header('vary', 'Accept')
  @ApiProduces(JSON_LD, TURTLE)
  @ApiOkResponse({ schema: { type: 'object' } })
  @ApiNotFoundResponse()
  async readCatalogue(
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const thing = await this.catalogue.execute();
    const isTurtle = accept?.includes('text/turtle') === true;
    void reply.header('content-type', isTurtle ? TURTLE : JSON_LD);
    return isTurtle ? writeTurtle(thing) : JSON.stringify(writeJsonLd(thing));
  }

  @Get('dcat.ttl')
  @Public()
  @Kept()
  @ForAllSites()
  @Header('content-type', TURTLE)
  @ApiProduces(TURTLE)
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiNotFoundResponse()
  async readTurtle(): Promise<string> {
    return writeTurtle(await this.catalogue.execute());
  }

  /** `angebote`, `versorgung` or `wartezeiten`, as `.csv`, `.json` or with its dictionary as `.csv-metadata.json`. */
  @Get('data/:file')
  @Public()
  @Kept()
  @ForAllSites()
  @ApiProduces('text/csv', 'application/json', 'application/csvm+json')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiNotFoundResponse()
  async readTable(
    @Param('file') file: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { mediaType, content } = await this.table.execute(file);
    void reply.header('content-type', mediaType);
    return content;
  }

  /** `organizations`, `services`, `locations`, `service_at_locations` or `schedules`. */
  @Get('hsds/:kind')
  @Public()
  @Kept()
  @ForAllSites()
  @ApiOkResponse({ schema: { type: 'object' }, description: 'A page of a list (HSDS 3.1).' })
  @ApiNotFoundResponse()
  listThings(@Param('kind') kind: string, @Query() query: HsdsPageRequest): Promise<HsdsPage> {
    return this.directory.list(kind, { number: query.page, most: query.per_page });
  }

  @Get('hsds/:kind/:id')
  @Public()
  @Kept()
  @ForAllSites()
  @ApiOkResponse({ schema: { type: 'object' }, description: 'One thing (HSDS 3.1).' })
  @ApiNotFoundResponse()
  readThing(@Param('kind') kind: string, @Param('id') id: string): Promise<object> {
    return this.directory.one(kind, id);
  }
}
