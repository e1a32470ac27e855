import { Body, Controller, HttpCode, Ip, Post, Put, Req } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#libs/kernel';
import { CurrentActor, SignedIn, WithFirstPassword } from '../../platform/auth/route-permission.js';
import { BeginSecondFactor } from '../application/second-factor/begin-second-factor.js';
import { ConfirmSecondFactor } from '../application/second-factor/confirm-second-factor.js';
import { RemoveOwnSecondFactor } from '../application/second-factor/remove-own-second-factor.js';
import { RenewRecoveryCodes } from '../application/second-factor/renew-recovery-codes.js';
import { BegunSecondFactorResponse, RecoveryCodesResponse } from './own-account.response.js';
import { BeginSecondFactorRequest, CodeRequest, RemoveSecondFactorRequest } from './second-factor.request.js';

/** One's own second factor. */
@ApiTags('session')
@Controller('api/v1/own-account/second-factor')
export class OwnSecondFactorController {
  constructor(
    private readonly beginFactor: BeginSecondFactor,
    private readonly confirmFactor: ConfirmSecondFactor,
    private readonly renewCodes: RenewRecoveryCodes,
    private readonly removeFactor: RemoveOwnSecondFactor,
  ) {}

  @Post()
  @SignedIn()
  @WithFirstPassword()
  @HttpCode(200)
  @ApiOkResponse({ type: BegunSecondFactorResponse })
  @ApiUnprocessableEntityResponse()
  async begin(
    @Body() { password, code }: BeginSecondFactorRequest,
    @CurrentActor() actor: Actor,
    @Ip() address: string,
  ): Promise<BegunSecondFactorResponse> {
    const typed = { password, address, field: 'password' };
    return BegunSecondFactorResponse.of(await this.beginFactor.execute(actor, typed, code ?? null));
  }

  @Put()
  @SignedIn()
  @WithFirstPassword()
  @ApiOkResponse({ type: RecoveryCodesResponse })
  @ApiConflictResponse({ description: '`second-factor-not-begun`.' })
  @ApiUnprocessableEntityResponse()
  async confirm(
    @Body() { code }: CodeRequest,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<RecoveryCodesResponse> {
    const codes = await this.confirmFactor.execute(actor, code);
    request.session.set('mustSetUpSecondFactor', false);
    return { codes: [...codes] };
  }

  @Post('recovery-codes')
  @SignedIn()
  @HttpCode(200)
  @ApiOkResponse({ type: RecoveryCodesResponse })
  @ApiConflictResponse({ description: '`no-second-factor`.' })
  @ApiUnprocessableEntityResponse()
  async renew(@Body() { code }: CodeRequest, @CurrentActor() actor: Actor): Promise<RecoveryCodesResponse> {
    return { codes: [...(await this.renewCodes.execute(actor, code))] };
  }

  @Post('remove')
  @SignedIn()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiConflictResponse({ description: '`second-factor-duty` or `no-second-factor`.' })
  @ApiUnprocessableEntityResponse()
  async remove(
    @Body() { password, code }: RemoveSecondFactorRequest,
    @CurrentActor() actor: Actor,
    @Ip() address: string,
  ): Promise<void> {
    await this.removeFactor.execute(actor, { password, address, field: 'password' }, code);
  }
}
