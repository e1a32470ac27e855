import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { ConfirmReview } from '../application/confirm-review.js';
import { ReadMeasureReviewing } from '../application/read-measure-reviewing.js';
import { ReadReviewOverview } from '../application/read-review-overview.js';
import { ConfirmReviewRequest, ReviewOverviewRequest } from './measure-review.request.js';
import { MadeReviewResponse, MeasureReviewingResponse } from './measure-reviewing.response.js';
import { ReviewOverviewResponse } from './review-overview.response.js';

const MeasureId = (): ParameterDecorator => Param('id', new RowId('Diese Maßnahme'));

/** How measures are reviewed: three lights, figures, next step; frozen when confirmed. */
@ApiTags('measure-reviews')
@Controller('api/v1')
export class MeasureReviewsController {
  constructor(
    private readonly overview: ReadReviewOverview,
    private readonly reviewing: ReadMeasureReviewing,
    private readonly confirm: ConfirmReview,
  ) {}

  @Get('measure-reviews')
  @Allow('review:read')
  @ApiOkResponse({ type: ReviewOverviewResponse })
  async list(
    @Query() { conceptId }: ReviewOverviewRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ReviewOverviewResponse> {
    return ReviewOverviewResponse.of(await this.overview.execute(actor, conceptId));
  }

  @Get('measures/:id/reviews')
  @Allow('review:read')
  @ApiOkResponse({ type: MeasureReviewingResponse })
  @ApiNotFoundResponse()
  async ofMeasure(@MeasureId() id: string, @CurrentActor() actor: Actor): Promise<MeasureReviewingResponse> {
    return MeasureReviewingResponse.of(await this.reviewing.execute(actor, id));
  }

  @Post('measures/:id/reviews')
  @Allow('review:keep')
  @ApiCreatedResponse({ type: MadeReviewResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`measure-not-begun`, `already-corrected`' })
  @ApiUnprocessableEntityResponse({ description: '`review-incomplete`, with each wrong field.' })
  async make(
    @MeasureId() id: string,
    @Body() command: ConfirmReviewRequest,
    @CurrentActor() actor: Actor,
  ): Promise<MadeReviewResponse> {
    return { id: await this.confirm.execute(actor, id, command) };
  }
}
