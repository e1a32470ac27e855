import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { KeepDeliveries } from '../application/keep-deliveries.js';
import { DeliveryListResponse, ListedDeliveryResponse } from './kursnet-deliveries.responses.js';
import { KursnetAccountRequest } from './kursnet.requests.js';

const ProviderId = (): ParameterDecorator => Param('providerId', new RowId('Diesen Kursträger'));

/** For which Kursträger the district lets files for KURSNET be written. */
@ApiTags('kursnet')
@Controller('api/v1/settings/kursnet-deliveries')
export class KursnetDeliveriesController {
  constructor(private readonly deliveries: KeepDeliveries) {}

  @Get()
  @Allow('settings:write')
  @ApiOkResponse({ type: DeliveryListResponse })
  async all(): Promise<DeliveryListResponse> {
    return { items: (await this.deliveries.all()).map((listed) => ListedDeliveryResponse.of(listed)) };
  }

  @Put(':providerId')
  @Allow('settings:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiUnprocessableEntityResponse()
  async switchOn(
    @ProviderId() providerId: string,
    @Body() { supplierNumber, catalogueNumber, street, postcode, town }: KursnetAccountRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    const account = { supplierNumber, catalogueNumber, street, postcode, town };
    await this.deliveries.switchOn(providerId, account, actor);
  }

  @Delete(':providerId')
  @Allow('settings:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async switchOff(@ProviderId() providerId: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.deliveries.switchOff(providerId, actor);
  }
}
