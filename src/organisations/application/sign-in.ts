import { Injectable, Logger } from '@nestjs/common';
import { mustSetUpSecondFactor } from '#libs/sign-in';
import { AccountDirectory, type SignInAccount } from '../../platform/auth/account-directory.js';
import { hashOfNobody, isPassword, NO_PASSWORD } from '../../platform/auth/password-hash.js';
import { SignInLimit } from '../../platform/auth/sign-in-limit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Refused } from '../../platform/refusal/refused.js';
import { CheckSecondFactor } from './second-factor/check-second-factor.js';
import { SecondFactorDuty } from './second-factor/second-factor-duty.js';

/** What somebody types into the sign-in form, and from where. */
export interface SignInCommand {
  readonly login: string;
  readonly password: string;
  /** Of the second factor, where the form was asked for it. */
  readonly code: string | null;
  readonly address: string;
}

/** Who signed in, and whether something has to be put in order first. */
export interface SignedIn extends SignInAccount {
  readonly mustSetUpSecondFactor: boolean;
}

/**
 * “Anmelden”: a wrong login and a wrong password take as long and read the same, so that neither is betrayed. Only a right password is told
 * that a code is needed; password and code are judged together, and nothing is signed in between.
 */
@Injectable()
export class SignIn {
  private readonly logger = new Logger(SignIn.name);
  private readonly nobody = hashOfNobody();

  constructor(
    private readonly accounts: AccountDirectory,
    private readonly limit: SignInLimit,
    private readonly checkFactor: CheckSecondFactor,
    private readonly duty: SecondFactorDuty,
    private readonly clock: Clock,
  ) {}

  async execute(command: SignInCommand): Promise<SignedIn> {
    await this.limit.countTry(command.login, command.address);
    const account = await this.accounts.findForSignIn(command.login);
    const hash = account === null || account.passwordHash === NO_PASSWORD ? null : account.passwordHash;
    const matches = await isPassword(command.password, hash ?? this.nobody);
    if (account === null || hash === null || !matches) {
      this.logger.warn('sign-in with a wrong login or password');
      throw new Refused('invalid', { code: 'wrong-credentials' }, 'Anmeldename oder Passwort stimmt nicht.');
    }
    this.refuseExpired(account);
    const hasSecondFactor = await this.checkFactor.execute(account.actor, command.code);
    await this.limit.forget(command.login, command.address);
    this.logger.log({ hasSecondFactor }, 'signed in by password');
    const isDuty = await this.duty.isFor(account.actor.organisationKind);
    return {
      ...account,
      mustSetUpSecondFactor: mustSetUpSecondFactor({ way: 'password', isDuty, hasSecondFactor }),
    };
  }

  /** Said only to whoever typed it right. */
  private refuseExpired({ mustChangePassword, firstPasswordEndsAt }: SignInAccount): void {
    // A process of the version before leaves the day where it is when somebody chooses a password of their own.
    if (!mustChangePassword || firstPasswordEndsAt === null || this.clock.now() < firstPasswordEndsAt) return;
    throw new Refused(
      'invalid',
      { code: 'first-password-expired' },
      'Dieses erste Passwort ist abgelaufen. Bitte lassen Sie sich von der Verwaltung ein neues geben.',
    );
  }
}
