import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AdministratorOnly } from '../../platform/auth/route-permission.js';
import { ReadSelfCheck } from '../application/read-self-check.js';
import { SelfCheckResponse } from './self-check.response.js';

/** Whether the rows of the platform fit each other, for administrators. */
@ApiTags('administration')
@Controller('api/v1/self-check')
export class SelfCheckController {
  constructor(private readonly readSelfCheck: ReadSelfCheck) {}

  @Get()
  @AdministratorOnly()
  @ApiOkResponse({ type: SelfCheckResponse })
  async read(): Promise<SelfCheckResponse> {
    return SelfCheckResponse.of(await this.readSelfCheck.execute());
  }
}
