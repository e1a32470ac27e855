import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { DetachOffering } from '../application/detach-offering.js';
import { DetachRequest } from './offering-life.requests.js';
import { OfferingSourceAnswer } from './offering-source.response.js';

const OfferingId = (): ParameterDecorator => Param('id', new RowId('Das Kursangebot'));

/** From which file a course came, and whether the next one may change it. */
@ApiTags('offerings')
@Controller('api/v1/offerings/:id/source')
export class OfferingSourcesController {
  constructor(private readonly detachOffering: DetachOffering) {}

  @Get()
  @Allow('offering:write')
  @ApiOkResponse({ type: OfferingSourceAnswer })
  @ApiForbiddenResponse()
  @ApiNotFoundResponse()
  async read(@OfferingId() id: string, @CurrentActor() actor: Actor): Promise<OfferingSourceAnswer> {
    return OfferingSourceAnswer.of(await this.detachOffering.sourceOf(id, actor));
  }

  @Put()
  @Allow('offering:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiForbiddenResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`no-source`: the course was entered by hand.' })
  async detach(
    @OfferingId() id: string,
    @Body() { isDetached }: DetachRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.detachOffering.execute(id, isDetached, actor);
  }
}
