import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { CurrentActor, SignedIn } from '../../platform/auth/route-permission.js';
import { ReadStartPage } from '../application/read-start-page.js';
import { StartPageResponse } from './start-page.response.js';

/** Where each member begins. */
@ApiTags('start-page')
@Controller('api/v1/start-page')
export class StartPageController {
  constructor(private readonly readStartPage: ReadStartPage) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: StartPageResponse })
  async read(@CurrentActor() actor: Actor): Promise<StartPageResponse> {
    return StartPageResponse.of(await this.readStartPage.execute(actor));
  }
}
