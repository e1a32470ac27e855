import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { CopyOwnOffering } from '../application/copy-own-offering.js';
import { HintOffering } from '../application/hint-offering.js';
import { OfferingDraftRequest } from './offering-draft.request.js';
import { OfferingCopyResponse, OfferingHintsResponse } from './offering-form.response.js';

/** What helps to fill in the form of a course. Nothing here saves anything. */
@ApiTags('offerings')
@Controller('api/v1/offerings')
export class OfferingFormsController {
  constructor(
    private readonly hintOffering: HintOffering,
    private readonly copyOwnOffering: CopyOwnOffering,
  ) {}

  @Post('hints')
  @Allow('offering:write')
  @HttpCode(200)
  @ApiOkResponse({ type: OfferingHintsResponse })
  @ApiNotFoundResponse()
  @ApiUnprocessableEntityResponse({ description: 'A field that could not be saved either.' })
  async hints(
    @Body() { offeringId, ...draft }: OfferingDraftRequest,
    @CurrentActor() actor: Actor,
  ): Promise<OfferingHintsResponse> {
    return OfferingHintsResponse.of(await this.hintOffering.execute(draft, offeringId, actor));
  }

  @Get(':id/copy')
  @Allow('offering:write')
  @ApiOkResponse({ type: OfferingCopyResponse })
  @ApiForbiddenResponse()
  @ApiNotFoundResponse()
  async copy(
    @Param('id', new RowId('Das Kursangebot')) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<OfferingCopyResponse> {
    return OfferingCopyResponse.of(await this.copyOwnOffering.execute(id, actor));
  }
}
