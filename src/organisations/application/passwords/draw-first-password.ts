import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import { hashPassword } from '../../../platform/auth/password-hash.js';
import { HandOverUntil } from '../hand-over-until.js';
import { makeFirstPassword } from './make-first-password.js';

/** A first password as it is shown this once, as it is kept, and until when it opens the account. */
export interface FirstPassword {
  readonly password: string;
  readonly hash: string;
  readonly endsAt: Instant;
}

/** “Erstes Passwort”: an administrator hands it over; what nobody used by then opens nothing any more (ASVS 6.4.1). */
@Injectable()
export class DrawFirstPassword {
  constructor(private readonly handOverUntil: HandOverUntil) {}

  async execute(): Promise<FirstPassword> {
    const password = makeFirstPassword();
    return { password, hash: await hashPassword(password), endsAt: await this.handOverUntil.execute() };
  }
}
