import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { AnswerGap } from '../application/answer-gap.js';
import { ListGaps } from '../application/list-gaps.js';
import { ReadGap } from '../application/read-gap.js';
import { ReadGapContext } from '../application/read-gap-context.js';
import { AnswerGapRequest } from './answer-gap.request.js';
import { GapDetailsResponse } from './gap-details.response.js';
import { GapListResponse } from './gap-list.response.js';
import { ListGapsRequest } from './list-gaps.request.js';

const GapId = new RowId('Die Versorgungslücke');

/** Gaps, who was told of them, and answering them. */
@ApiTags('gaps')
@Controller('api/v1/gaps')
export class GapsController {
  constructor(
    private readonly listGaps: ListGaps,
    private readonly readGap: ReadGap,
    private readonly answerGap: AnswerGap,
    private readonly context: ReadGapContext,
  ) {}

  @Get()
  @Allow('gap:read')
  @ApiOkResponse({ type: GapListResponse })
  async list(@Query() query: ListGapsRequest, @CurrentActor() actor: Actor): Promise<GapListResponse> {
    const page = await this.listGaps.execute(actor, query.toFilter());
    return GapListResponse.of(page, await this.context.execute());
  }

  @Get(':id')
  @Allow('gap:read')
  @ApiOkResponse({ type: GapDetailsResponse })
  @ApiNotFoundResponse()
  async read(@Param('id', GapId) id: string, @CurrentActor() actor: Actor): Promise<GapDetailsResponse> {
    return GapDetailsResponse.ofGap(await this.readGap.execute(actor, id), await this.context.execute());
  }

  @Post(':id/answers')
  @Allow('gap:answer')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async answer(
    @Param('id', GapId) gapId: string,
    @Body() body: AnswerGapRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.answerGap.execute({ gapId, answer: body.toAnswer(), actor });
  }
}
