import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import { invitationStateAt } from '#libs/sign-in';
import { Clock } from '../../../platform/clock/clock.js';
import { hashLinkToken } from '../../../platform/links/link-token.js';
import { notFound } from '../../../platform/refusal/refused.js';
import { AccountInvitationRepository } from '../../persistence/account-invitation.repository.js';
import { OrganisationRepository } from '../../persistence/organisation.repository.js';

/** What somebody sees of their invitation. */
export interface OpenedInvitation {
  readonly login: string;
  readonly organisationName: string;
  readonly expiresAt: Instant;
}

/** The account to which somebody was invited. */
export interface InvitedAccount {
  readonly id: string;
  readonly organisationId: string;
  readonly login: string;
  readonly isAdministrator: boolean;
}

/** “Einladung öffnen”. A link that never was, was used, withdrawn or has expired: all look alike. */
@Injectable()
export class OpenInvitation {
  constructor(
    private readonly invitations: AccountInvitationRepository,
    private readonly organisations: OrganisationRepository,
    private readonly clock: Clock,
  ) {}

  async execute(token: string): Promise<OpenedInvitation> {
    const invited = await this.invitations.findByHash(hashLinkToken(token));
    if (invited === null || invitationStateAt(invited, this.clock.now()) !== 'open') throw noInvitation();
    const organisation = await this.organisations.find(invited.organisationId);
    if (organisation === null) throw noInvitation();
    const { login, expiresAt } = invited;
    return { login, expiresAt, organisationName: organisation.name };
  }

  /** Takes it up: from now on it opens nothing more. Runs in the transaction in which the account begins. */
  async takeUp(token: string): Promise<InvitedAccount> {
    const invited = await this.invitations.lock({ tokenHash: hashLinkToken(token) });
    const now = this.clock.now();
    if (invited === null || invitationStateAt(invited, now) !== 'open') throw noInvitation();
    await this.invitations.end(invited.id, { acceptedAt: now });
    return invited;
  }
}

/** What is said of every link that opens nothing. */
export function noInvitation(): ReturnType<typeof notFound> {
  return notFound('Diese Einladung');
}
