import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { AccountRepository } from '../persistence/account.repository.js';

/** “Wer dahinter steht”, for links and messages that somebody set up: rights are those of this moment. Null where an account is closed. */
@Injectable()
export class FindActor {
  constructor(private readonly accounts: AccountRepository) {}

  execute(accountId: string): Promise<Actor | null> {
    return this.accounts.findActor(accountId);
  }
}
