import { createHash } from 'node:crypto';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/auth/route-permission.js';
import { KeptByBrowser } from '../../platform/http/kept-by-browser.js';
import { ReadCoverage } from '../application/read-coverage.js';
import type { CoverageReading } from '../coverage-reading.js';
import { ReadCoverageRequest } from './coverage.request.js';
import { CoverageResponse } from './coverage.response.js';

/** A reading as it goes over the wire. */
interface WrittenReading {
  readonly json: string;
  readonly etag: string;
}

/** The coverage map. Everybody sees the same, so it is written out once for each reading. */
@ApiTags('coverage')
@Controller('api/v1/coverage')
export class CoverageController {
  private readonly written = new WeakMap<CoverageReading, WrittenReading>();

  constructor(private readonly readCoverage: ReadCoverage) {}

  @Get()
  @Allow('coverage:read')
  @KeptByBrowser()
  @ApiOkResponse({ type: CoverageResponse })
  async read(
    @Query() query: ReadCoverageRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { json, etag } = this.write(await this.readCoverage.execute(query.toQuery()));
    void reply.header('content-type', 'application/json; charset=utf-8').header('etag', etag);
    return json;
  }

  private write(reading: CoverageReading): WrittenReading {
    const known = this.written.get(reading);
    if (known !== undefined) return known;
    const json = JSON.stringify(CoverageResponse.of(reading));
    const written = { json, etag: `W/"${createHash('sha1').update(json).digest('base64url')}"` };
    this.written.set(reading, written);
    return written;
  }
}
