import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import type { ProvenIdentity } from '../../../platform/auth/identity-provider.js';
import { Transaction } from '../../../platform/database/transaction.js';
import { Refused } from '../../../platform/refusal/refused.js';
import { AccountIdentityRepository } from '../../persistence/account-identity.repository.js';
import { AccountRepository } from '../../persistence/account.repository.js';
import { AcceptInvitation } from '../invitations/accept-invitation.js';
import type { SignedIn } from '../sign-in.js';
import { BindIdentity } from './bind-identity.js';

/**
 * “Anmelden über den Anmeldedienst”: who somebody is there must be bound to an account here. Nobody is made by signing in, unless they come with
 * the link of an invitation.
 */
@Injectable()
export class SignInThroughProvider {
  constructor(
    private readonly identities: AccountIdentityRepository,
    private readonly accounts: AccountRepository,
    private readonly acceptInvitation: AcceptInvitation,
    private readonly bindIdentity: BindIdentity,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  /** Throws `Refused`: `identity-unknown`, `account-closed`, and what speaks against accepting the invitation. */
  async execute(identity: ProvenIdentity, invitation: string | null): Promise<SignedIn> {
    const account = invitation === null ? await this.find(identity) : await this.accept(identity, invitation);
    // What the first password and the second factor are for, the provider has looked after.
    return { ...account, mustChangePassword: false, mustSetUpSecondFactor: false };
  }

  private async find({ issuer, subject }: ProvenIdentity) {
    const accountId = await this.identities.accountOf(issuer, subject);
    if (accountId === null)
      throw refused('identity-unknown', 'Mit dieser Kennung ist hier kein Konto verknüpft.');
    const account = await this.accounts.findForSignInById(accountId);
    if (account === null) throw refused('account-closed', 'Dieses Konto ist stillgelegt.');
    return account;
  }

  private accept({ issuer, subject }: ProvenIdentity, invitation: string) {
    return this.transaction.run(async () => {
      const account = await this.acceptInvitation.withoutPassword(invitation);
      const { actor } = account;
      await this.bindIdentity.bind(actor.accountId, issuer, subject);
      await this.audit.record({
        actor,
        act: 'identity-bound',
        subjectKind: 'account',
        subjectId: actor.accountId,
        purpose: 'administration',
      });
      return account;
    });
  }
}

function refused(code: string, sentence: string): Refused {
  return new Refused('forbidden', { code }, sentence);
}
