import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import { invitationStateAt } from '#libs/sign-in';
import { Clock } from '../../../platform/clock/clock.js';
import { newLinkToken } from '../../../platform/links/link-token.js';
import { Refused } from '../../../platform/refusal/refused.js';
import { AccountInvitationRepository } from '../../persistence/account-invitation.repository.js';
import { AccountRepository } from '../../persistence/account.repository.js';
import { HandOverUntil } from '../hand-over-until.js';
import { loginTaken } from '../login-taken.js';

/** Who is invited to which account, and where the link goes. */
export interface InviteCommand {
  readonly organisationId: string;
  readonly login: string;
  readonly mailAddress: string;
  readonly isAdministrator: boolean;
}

/** What is sent: the row of the invitation, and its token, which is nowhere else. */
export interface DraftedInvitation extends InviteCommand {
  readonly id: string;
  readonly expiresAt: Instant;
  readonly token: string;
}

/** Writes an invitation down where its login is free; how long it holds is a Regelwert. Runs in the transaction of its act. */
@Injectable()
export class DraftInvitation {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly invitations: AccountInvitationRepository,
    private readonly handOverUntil: HandOverUntil,
    private readonly clock: Clock,
  ) {}

  async execute(command: InviteCommand): Promise<DraftedInvitation> {
    const login = command.login.toLowerCase();
    if (await this.accounts.isLoginTaken(login)) throw loginTaken(login);
    await this.makeRoom(login);
    const { token, hash } = newLinkToken();
    const invited = { ...command, login, id: randomUUID(), expiresAt: await this.handOverUntil.execute() };
    await this.invitations.insert({
      ...invited,
      tokenHash: hash,
      invitedAt: this.clock.now(),
      acceptedAt: null,
      withdrawnAt: null,
    });
    return { ...invited, token };
  }

  /** An invitation that expired makes room for a new one; an open one is withdrawn by hand, so that no two links hold. */
  private async makeRoom(login: string): Promise<void> {
    const before = await this.invitations.findUnansweredOf(login);
    if (before === null) return;
    if (invitationStateAt(before, this.clock.now()) === 'open') {
      throw new Refused(
        'conflict',
        { code: 'already-invited', field: 'login' },
        `Zu „${login}“ ist schon eine Einladung offen. Ziehen Sie sie zurück, um neu einzuladen.`,
      );
    }
    await this.invitations.end(before.id, { withdrawnAt: this.clock.now() });
  }
}
