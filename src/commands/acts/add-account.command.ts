import { Injectable } from '@nestjs/common';
import { AddAccount, FindOrganisations } from '../../organisations/index.js';
import type { Act } from '../runner.js';
import { WrongUsage } from '../wrong-usage.js';

/** A new login; the password comes from standard input or the environment. */
export interface AddAccountInput {
  readonly organisation: string;
  readonly login: string;
  readonly isAdministrator: boolean;
  readonly password: string;
}

/** What was made; never the password. */
export interface AddedAccount {
  readonly accountId: string;
  readonly organisation: string;
  readonly login: string;
  readonly isAdministrator: boolean;
}

/** “Konto anlegen”. */
@Injectable()
export class AddAccountCommand implements Act<AddAccountInput, AddedAccount> {
  constructor(
    private readonly addAccount: AddAccount,
    private readonly organisations: FindOrganisations,
  ) {}

  async execute({ organisation, login, isAdministrator, password }: AddAccountInput): Promise<AddedAccount> {
    const member = await this.organisations.byName(organisation);
    if (member === null) throw new WrongUsage(await this.unknown(organisation));
    const accountId = await this.addAccount.execute({
      organisationId: member.id,
      login,
      password,
      isAdministrator,
    });
    return { accountId, organisation: member.name, login: login.toLowerCase(), isAdministrator };
  }

  private async unknown(name: string): Promise<string> {
    const names = (await this.organisations.all()).map((known) => `„${known.name}“`).join(', ');
    return `Eine Organisation „${name}“ gibt es nicht. Bekannt sind: ${names === '' ? 'noch keine' : names}.`;
  }
}
