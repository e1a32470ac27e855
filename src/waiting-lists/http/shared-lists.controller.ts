import { Controller, Get, Param } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { FindPosition } from '../application/find-position.js';
import { ListFittingCases } from '../application/list-fitting-cases.js';
import { ShowList } from '../application/show-list.js';
import {
  FittingCasesResponse,
  PositionsResponse,
  WaitingListResponse,
  WishPositionResponse,
} from './waiting-list.response.js';

const OfferingId = (): ParameterDecorator => Param('id', new RowId('Das Kursangebot'));

/** The shared list, as each may see it. */
@ApiTags('waiting-lists')
@Controller('api/v1')
export class SharedListsController {
  constructor(
    private readonly showList: ShowList,
    private readonly listFittingCases: ListFittingCases,
    private readonly findPosition: FindPosition,
  ) {}

  @Get('offerings/:id/waiting-list')
  @Allow('waiting-list:read')
  @ApiOkResponse({ type: WaitingListResponse })
  @ApiNotFoundResponse()
  async list(@OfferingId() id: string, @CurrentActor() actor: Actor): Promise<WaitingListResponse> {
    return WaitingListResponse.of(await this.showList.execute(id, actor));
  }

  @Get('offerings/:id/fitting-cases')
  @Allow('waiting-list:read')
  @ApiOkResponse({ type: FittingCasesResponse })
  @ApiNotFoundResponse()
  async fitting(@OfferingId() id: string, @CurrentActor() actor: Actor): Promise<FittingCasesResponse> {
    return FittingCasesResponse.of(await this.listFittingCases.execute(id, actor));
  }

  @Get('referrals/:id/position')
  @Allow('referral:read')
  @ApiOkResponse({ type: PositionsResponse })
  @ApiNotFoundResponse()
  async position(
    @Param('id', new RowId('Diese Vermittlung')) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<PositionsResponse> {
    const wishes = await this.findPosition.execute(id, actor);
    return { wishes: wishes.map((wish) => WishPositionResponse.of(wish)) };
  }
}
