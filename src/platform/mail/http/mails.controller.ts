import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { instant } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { AdministratorOnly, CurrentActor } from '../../auth/route-permission.js';
import { readCursor, writeCursor } from '../../http/page-cursor.js';
import { PageRequest } from '../../http/page.request.js';
import { isRowId, RowId } from '../../http/row-id.pipe.js';
import { notFound } from '../../refusal/refused.js';
import { ReadMails, type MailLine, type MailPlace } from '../read-mails.js';
import { SendMailAgain } from '../send-mail-again.js';
import { MailLineResponse, MailPageResponse, MailResponse } from './mail.response.js';

/** The mail journal, for administrators: whether what the platform tells leaves the house. */
@ApiTags('mails')
@Controller('api/v1/mails')
export class MailsController {
  constructor(
    private readonly mails: ReadMails,
    private readonly sendAgain: SendMailAgain,
  ) {}

  @Get()
  @AdministratorOnly()
  @ApiOkResponse({ type: MailPageResponse })
  async list(@Query() query: PageRequest): Promise<MailPageResponse> {
    const { mails, hasMore } = await this.mails.page(readPlace(query.cursor), query.limit);
    return {
      items: mails.map((mail) => MailLineResponse.of(mail)),
      nextCursor: hasMore ? writePlace(mails.at(-1)) : null,
    };
  }

  @Get(':id')
  @AdministratorOnly()
  @ApiOkResponse({ type: MailResponse })
  @ApiNotFoundResponse()
  async read(@Param('id', new RowId('Diese Mail')) id: string): Promise<MailResponse> {
    const mail = await this.mails.one(id);
    if (mail === null) throw notFound('Diese Mail');
    return MailResponse.of(mail);
  }

  @Post(':id/send-again')
  @AdministratorOnly()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiConflictResponse()
  @ApiNotFoundResponse()
  async again(@Param('id', new RowId('Diese Mail')) id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.sendAgain.execute(actor, id);
  }
}

function readPlace(cursor?: string): MailPlace | null {
  const keys = readCursor(
    cursor,
    2,
    ([createdAt = '', id = '']) => !Number.isNaN(Date.parse(createdAt)) && isRowId(id),
  );
  return keys === null ? null : { createdAt: instant(keys[0] ?? ''), id: keys[1] ?? '' };
}

function writePlace(last: MailLine | undefined): string | null {
  return last === undefined ? null : writeCursor([last.createdAt, last.id]);
}
