import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { AdministratorOnly, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { BindIdentity } from '../application/identity/bind-identity.js';
import { UnbindIdentity } from '../application/identity/unbind-identity.js';
import { ResetSecondFactor } from '../application/second-factor/reset-second-factor.js';
import { BindIdentityRequest } from './account.request.js';

const ACCOUNT = new RowId('Dieses Konto');

/** By what somebody proves that an account is theirs, beside its password: for administrators. */
@ApiTags('administration')
@Controller('api/v1/accounts')
export class AccountProofsController {
  constructor(
    private readonly resetSecondFactor: ResetSecondFactor,
    private readonly bindIdentity: BindIdentity,
    private readonly unbindIdentity: UnbindIdentity,
  ) {}

  @Delete(':id/second-factor')
  @AdministratorOnly()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiConflictResponse({ description: '`own-account` or `no-second-factor`.' })
  @ApiNotFoundResponse()
  async removeFactor(@Param('id', ACCOUNT) id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.resetSecondFactor.execute(actor, id);
  }

  @Put(':id/identity')
  @AdministratorOnly()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiConflictResponse({ description: '`no-identity-provider` or `identity-taken`.' })
  @ApiNotFoundResponse()
  @ApiUnprocessableEntityResponse()
  async bind(
    @Param('id', ACCOUNT) id: string,
    @Body() { subject }: BindIdentityRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.bindIdentity.execute(actor, id, subject);
  }

  @Delete(':id/identity')
  @AdministratorOnly()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async unbind(@Param('id', ACCOUNT) id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.unbindIdentity.execute(actor, id);
  }
}
