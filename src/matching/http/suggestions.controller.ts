import { Controller, Get, Param } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { SuggestOfferings } from '../application/suggest-offerings.js';
import { SuggestionResponse, SuggestionsResponse } from './suggestion.response.js';

/** Courses that suit one's own cases. */
@ApiTags('matching')
@Controller('api/v1/referrals')
export class SuggestionsController {
  constructor(private readonly suggestOfferings: SuggestOfferings) {}

  @Get(':id/suggestions')
  @Allow('suggestion:read')
  @ApiOkResponse({ type: SuggestionsResponse })
  @ApiNotFoundResponse()
  async suggestions(
    @Param('id', new RowId('Diese Vermittlung')) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<SuggestionsResponse> {
    const suggestions = await this.suggestOfferings.execute(id, actor);
    return { items: suggestions.map((suggestion) => SuggestionResponse.of(suggestion)) };
  }
}
