import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { isPassword } from '../../../platform/auth/password-hash.js';
import { SignInLimit } from '../../../platform/auth/sign-in-limit.js';
import { notFound, Refused } from '../../../platform/refusal/refused.js';
import { AccountRepository } from '../../persistence/account.repository.js';

/** A password as its owner typed it again, and where. */
export interface TypedPassword {
  readonly password: string;
  /** The address whose wrong tries are counted. */
  readonly address: string;
  /** The field in which it was typed. */
  readonly field: string;
}

/** “Eigenes Passwort noch einmal eingeben”, as often as a sign-in may be tried: before what a found open screen must not do. */
@Injectable()
export class ProveOwnPassword {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly limit: SignInLimit,
  ) {}

  /** Returns whose it is, and its hash. Throws {@link Refused}. */
  async execute(
    { accountId }: Actor,
    { password, address, field }: TypedPassword,
  ): Promise<{ readonly login: string; readonly passwordHash: string }> {
    const account = await this.accounts.find(accountId);
    if (account === null) throw notFound('Dieses Konto');
    await this.limit.countTry(account.login, address);
    if (!(await isPassword(password, account.passwordHash))) {
      throw new Refused('invalid', { code: 'wrong-password', field }, 'Das bisherige Passwort stimmt nicht.');
    }
    await this.limit.forget(account.login, address);
    return account;
  }
}
