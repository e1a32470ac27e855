import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../../platform/audit/audit.js';
import { Transaction } from '../../../platform/database/transaction.js';
import { LockOrganisation } from '../lock-organisation.js';
import { DraftInvitation, type InviteCommand } from './draft-invitation.js';
import { SendInvitation } from './send-invitation.js';

/** “Zu einem Konto einladen”: nobody but the one who gets the mail ever knows the password. Returns the id of the invitation. */
@Injectable()
export class InviteToAccount {
  constructor(
    private readonly lockOrganisation: LockOrganisation,
    private readonly draftInvitation: DraftInvitation,
    private readonly sendInvitation: SendInvitation,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, command: InviteCommand): Promise<string> {
    return this.transaction.run(async () => {
      const organisation = await this.lockOrganisation.execute(command.organisationId);
      const drafted = await this.draftInvitation.execute(command);
      await this.sendInvitation.execute(drafted, organisation.name, drafted.token);
      await this.audit.record({
        actor,
        act: 'account-invited',
        subjectKind: 'account-invitation',
        subjectId: drafted.id,
        owner: organisation.id,
        purpose: 'administration',
      });
      return drafted.id;
    });
  }
}
