import { Injectable } from '@nestjs/common';
import { AccountDirectory, type SignInAccount } from '../../platform/auth/account-directory.js';
import { hashPassword, isPassword } from '../../platform/auth/password-hash.js';
import { SignInLimit } from '../../platform/auth/sign-in-limit.js';
import { Refused } from '../../platform/refusal/refused.js';

/** What somebody types into the sign-in form, and from where. */
export interface SignInCommand {
  readonly login: string;
  readonly password: string;
  readonly address: string;
}

/** “Anmelden”: a wrong login and a wrong password take as long and read the same, so that neither is betrayed. */
@Injectable()
export class SignIn {
  private readonly nobody = hashPassword('no account has this password');

  constructor(
    private readonly accounts: AccountDirectory,
    private readonly limit: SignInLimit,
  ) {}

  async execute(command: SignInCommand): Promise<SignInAccount> {
    await this.limit.countTry(command.login, command.address);
    const account = await this.accounts.findForSignIn(command.login);
    const matches = await isPassword(command.password, account?.passwordHash ?? (await this.nobody));
    if (account === null || !matches) {
      throw new Refused('invalid', { code: 'wrong-credentials' }, 'Anmeldename oder Passwort stimmt nicht.');
    }
    await this.limit.forget(command.login, command.address);
    return account;
  }
}
