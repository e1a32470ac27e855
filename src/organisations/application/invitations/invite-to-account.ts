import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addDays, endOfDay, type Instant } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { parameterAt } from '#libs/rule-parameter';
import { invitationStateAt } from '#libs/sign-in';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock, TIME_ZONE } from '../../../platform/clock/clock.js';
import { Transaction } from '../../../platform/database/transaction.js';
import { newLinkToken } from '../../../platform/links/link-token.js';
import { Refused } from '../../../platform/refusal/refused.js';
import { FindRuleParameters } from '../../../rule-parameters/index.js';
import { AccountInvitationRepository } from '../../persistence/account-invitation.repository.js';
import { AccountRepository } from '../../persistence/account.repository.js';
import { LockOrganisation } from '../lock-organisation.js';
import { loginTaken } from '../login-taken.js';
import { SendInvitation } from './send-invitation.js';

/** Who is invited to which account, and where the link goes. */
export interface InviteCommand {
  readonly organisationId: string;
  readonly login: string;
  readonly mailAddress: string;
  readonly isAdministrator: boolean;
}

/** “Zu einem Konto einladen”: nobody but the one who gets the mail ever knows the password. Returns the id of the invitation. */
@Injectable()
export class InviteToAccount {
  constructor(
    private readonly lockOrganisation: LockOrganisation,
    private readonly accounts: AccountRepository,
    private readonly invitations: AccountInvitationRepository,
    private readonly sendInvitation: SendInvitation,
    private readonly parameters: FindRuleParameters,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, command: InviteCommand): Promise<string> {
    return this.transaction.run(async () => {
      const organisation = await this.lockOrganisation.execute(command.organisationId);
      const login = command.login.toLowerCase();
      if (await this.accounts.isLoginTaken(login)) throw loginTaken(login);
      await this.makeRoom(login);
      const { token, hash } = newLinkToken();
      const invited = {
        ...command,
        id: randomUUID(),
        login,
        tokenHash: hash,
        invitedAt: this.clock.now(),
        expiresAt: await this.expiry(),
        acceptedAt: null,
        withdrawnAt: null,
      };
      await this.invitations.insert(invited);
      await this.sendInvitation.execute(invited, organisation.name, token);
      await this.audit.record({
        actor,
        act: 'account-invited',
        subjectKind: 'account-invitation',
        subjectId: invited.id,
        owner: organisation.id,
        purpose: 'administration',
      });
      return invited.id;
    });
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

  private async expiry(): Promise<Instant> {
    const today = this.clock.today();
    const days = parameterAt(await this.parameters.all(), 'sign-in.invitation-days', today);
    return endOfDay(addDays(today, days), TIME_ZONE);
  }
}
