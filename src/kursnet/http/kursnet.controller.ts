import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { ListDueNotices } from '../application/list-due-notices.js';
import { ListOutlets } from '../application/list-outlets.js';
import { MarkEntered } from '../application/mark-entered.js';
import { ReadOwnSheet } from '../application/read-own-sheet.js';
import { UnmarkEntered } from '../application/unmark-entered.js';
import { WriteOpenQcat } from '../application/write-open-qcat.js';
import { MarkEnteredRequest } from './kursnet.requests.js';
import { KursnetNoticesResponse, KursnetSheetResponse, OutletsResponse } from './kursnet.responses.js';

const OfferingId = (): ParameterDecorator => Param('id', new RowId('Das Kursangebot'));

/** What a provider tells KURSNET, and where its courses stand. */
@ApiTags('kursnet')
@Controller('api/v1')
export class KursnetController {
  constructor(
    private readonly readSheet: ReadOwnSheet,
    private readonly listOutlets: ListOutlets,
    private readonly dueNotices: ListDueNotices,
    private readonly markEntered: MarkEntered,
    private readonly unmarkEntered: UnmarkEntered,
    private readonly writeOpenQcat: WriteOpenQcat,
  ) {}

  @Get('offerings/:id/kursnet')
  @Allow('offering:write')
  @ApiOkResponse({ type: KursnetSheetResponse })
  @ApiForbiddenResponse()
  @ApiNotFoundResponse()
  async sheet(@OfferingId() id: string, @CurrentActor() actor: Actor): Promise<KursnetSheetResponse> {
    return KursnetSheetResponse.of(await this.readSheet.execute(id, actor));
  }

  @Put('offerings/:id/kursnet/entered')
  @Allow('offering:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiForbiddenResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`changed-meanwhile`, `offering-not-live`' })
  async mark(
    @OfferingId() id: string,
    @Body() { version }: MarkEnteredRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.markEntered.execute(id, version, actor);
  }

  @Delete('offerings/:id/kursnet/entered')
  @Allow('offering:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiForbiddenResponse()
  @ApiNotFoundResponse()
  async unmark(@OfferingId() id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.unmarkEntered.execute(id, actor);
  }

  @Get('offerings/:id/outlets')
  @Allow('offering:write')
  @ApiOkResponse({ type: OutletsResponse })
  @ApiForbiddenResponse()
  @ApiNotFoundResponse()
  outlets(@OfferingId() id: string, @CurrentActor() actor: Actor): Promise<OutletsResponse> {
    return this.listOutlets.execute(id, actor);
  }

  @Get('kursnet-notices')
  @Allow('offering:write')
  @ApiOkResponse({ type: KursnetNoticesResponse })
  async due(@CurrentActor() actor: Actor): Promise<KursnetNoticesResponse> {
    return KursnetNoticesResponse.of(await this.dueNotices.execute(actor));
  }

  /** Counts up the number of the delivery, so it is no mere look. */
  @Post('kursnet-notices/open-qcat')
  @Allow('offering:write')
  @HttpCode(200)
  @Header('content-type', 'application/xml; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="kursnet-open-qcat.xml"')
  @ApiProduces('application/xml')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiConflictResponse({ description: '`open-qcat-off`, `nothing-to-deliver`' })
  write(@CurrentActor() actor: Actor): Promise<string> {
    return this.writeOpenQcat.execute(actor);
  }
}
