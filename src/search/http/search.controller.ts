import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { CurrentActor, SignedIn } from '../../platform/auth/route-permission.js';
import { SearchEverything } from '../application/search-everything.js';
import { SearchRequest } from './search.request.js';
import { SearchResponse } from './search.response.js';

/** Search over everything that one may see. */
@ApiTags('search')
@Controller('api/v1/search')
export class SearchController {
  constructor(private readonly search: SearchEverything) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: SearchResponse })
  async find(@Query() { q, most }: SearchRequest, @CurrentActor() actor: Actor): Promise<SearchResponse> {
    return SearchResponse.of(await this.search.execute(q, most, actor));
  }
}
