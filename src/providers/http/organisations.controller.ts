import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  DeactivateOrganisation,
  FindOrganisations,
  ReactivateOrganisation,
} from '../../organisations/index.js';
import { AdministratorOnly, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { AdmitOrganisation } from '../application/admit-organisation.js';
import { OrganisationRequest } from './organisation.request.js';
import { AddedResponse, OrganisationListResponse, OrganisationResponse } from './organisation.response.js';

const ORGANISATION = new RowId('Diese Organisation');

/** Members of the Arbeitskreis, for administrators. */
@ApiTags('administration')
@Controller('api/v1/organisations')
export class OrganisationsController {
  constructor(
    private readonly organisations: FindOrganisations,
    private readonly admitOrganisation: AdmitOrganisation,
    private readonly deactivateOrganisation: DeactivateOrganisation,
    private readonly reactivateOrganisation: ReactivateOrganisation,
  ) {}

  @Get()
  @AdministratorOnly()
  @ApiOkResponse({ type: OrganisationListResponse })
  async list(): Promise<OrganisationListResponse> {
    return { items: (await this.organisations.listed()).map((one) => OrganisationResponse.of(one)) };
  }

  @Post()
  @AdministratorOnly()
  @ApiCreatedResponse({ type: AddedResponse })
  @ApiConflictResponse()
  @ApiUnprocessableEntityResponse()
  async add(@Body() body: OrganisationRequest, @CurrentActor() actor: Actor): Promise<AddedResponse> {
    return { id: await this.admitOrganisation.add(actor, body) };
  }

  @Put(':id')
  @AdministratorOnly()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiConflictResponse()
  @ApiNotFoundResponse()
  @ApiUnprocessableEntityResponse()
  async change(
    @Param('id', ORGANISATION) id: string,
    @Body() body: OrganisationRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.admitOrganisation.change(actor, id, body);
  }

  @Post(':id/deactivate')
  @AdministratorOnly()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiConflictResponse()
  @ApiNotFoundResponse()
  async deactivate(@Param('id', ORGANISATION) id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.deactivateOrganisation.execute(actor, id);
  }

  @Post(':id/reactivate')
  @AdministratorOnly()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async reactivate(@Param('id', ORGANISATION) id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.reactivateOrganisation.execute(actor, id);
  }
}
