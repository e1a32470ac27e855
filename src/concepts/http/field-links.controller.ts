import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { KeepFieldLinks } from '../application/keep-field-links.js';
import { AddedConceptPartResponse } from './concept.response.js';
import { ChangeFieldLinkRequest, FieldLinkRequest } from './frame.request.js';

const ConceptId = (): ParameterDecorator => Param('id', new RowId('Diese Fassung'));
const LinkId = (): ParameterDecorator => Param('linkId', new RowId('Diese Zuständigkeit'));

/** Which working group works on which field of an edition, and when. */
@ApiTags('concepts')
@Controller('api/v1/concepts/:id/field-links')
export class FieldLinksController {
  constructor(private readonly keepFieldLinks: KeepFieldLinks) {}

  @Post()
  @Allow('concept:keep')
  @ApiCreatedResponse({ type: AddedConceptPartResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`concept-replaced`.' })
  @ApiUnprocessableEntityResponse()
  async add(
    @ConceptId() id: string,
    @Body() body: FieldLinkRequest,
    @CurrentActor() actor: Actor,
  ): Promise<AddedConceptPartResponse> {
    return { id: await this.keepFieldLinks.add(id, body, actor) };
  }

  @Put(':linkId')
  @Allow('concept:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`concept-replaced`.' })
  @ApiUnprocessableEntityResponse()
  change(
    @ConceptId() id: string,
    @LinkId() linkId: string,
    @Body() body: ChangeFieldLinkRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.keepFieldLinks.update(id, linkId, body, actor);
  }

  @Delete(':linkId')
  @Allow('concept:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`concept-replaced`.' })
  remove(@ConceptId() id: string, @LinkId() linkId: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.keepFieldLinks.remove(id, linkId, actor);
  }
}
