import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
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
import { AdministratorOnly, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { DeactivateAccount } from '../application/deactivate-account.js';
import { FindAccounts } from '../application/find-accounts.js';
import { OpenAccount } from '../application/open-account.js';
import { ReactivateAccount } from '../application/reactivate-account.js';
import { ResetPassword } from '../application/passwords/reset-password.js';
import { OpenAccountRequest } from './account.request.js';
import {
  AccountListResponse,
  AccountResponse,
  FirstPasswordResponse,
  OpenedAccountResponse,
} from './account.response.js';

const ACCOUNT = new RowId('Dieses Konto');

/** Accounts of all members, for administrators. */
@ApiTags('administration')
@Controller('api/v1/accounts')
export class AccountsController {
  constructor(
    private readonly accounts: FindAccounts,
    private readonly openAccount: OpenAccount,
    private readonly resetPassword: ResetPassword,
    private readonly deactivateAccount: DeactivateAccount,
    private readonly reactivateAccount: ReactivateAccount,
  ) {}

  @Get()
  @AdministratorOnly()
  @ApiOkResponse({ type: AccountListResponse })
  async list(): Promise<AccountListResponse> {
    return { items: (await this.accounts.all()).map((account) => AccountResponse.of(account)) };
  }

  @Post()
  @AdministratorOnly()
  @ApiCreatedResponse({ type: OpenedAccountResponse })
  @ApiConflictResponse()
  @ApiUnprocessableEntityResponse()
  async open(@Body() body: OpenAccountRequest, @CurrentActor() actor: Actor): Promise<OpenedAccountResponse> {
    return OpenedAccountResponse.of(await this.openAccount.execute(actor, body));
  }

  @Post(':id/first-password')
  @AdministratorOnly()
  @HttpCode(200)
  @ApiOkResponse({ type: FirstPasswordResponse })
  @ApiConflictResponse()
  @ApiNotFoundResponse()
  async reset(
    @Param('id', ACCOUNT) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<FirstPasswordResponse> {
    return { firstPassword: await this.resetPassword.execute(actor, id) };
  }

  @Post(':id/deactivate')
  @AdministratorOnly()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiConflictResponse()
  @ApiNotFoundResponse()
  async deactivate(@Param('id', ACCOUNT) id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.deactivateAccount.execute(actor, id);
  }

  @Post(':id/reactivate')
  @AdministratorOnly()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async reactivate(@Param('id', ACCOUNT) id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.reactivateAccount.execute(actor, id);
  }
}
