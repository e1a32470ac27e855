import { Module } from '@nestjs/common';
import { ChangeOrganisation } from './application/change-organisation.js';
import { DeactivateAccount } from './application/deactivate-account.js';
import { DeactivateOrganisation } from './application/deactivate-organisation.js';
import { EndOtherSessions } from './application/end-other-sessions.js';
import { EndOwnSession } from './application/end-own-session.js';
import { BindIdentity } from './application/identity/bind-identity.js';
import { SignInThroughProvider } from './application/identity/sign-in-through-provider.js';
import { UnbindIdentity } from './application/identity/unbind-identity.js';
import { AcceptInvitation } from './application/invitations/accept-invitation.js';
import { FindInvitations } from './application/invitations/find-invitations.js';
import { DraftInvitation } from './application/invitations/draft-invitation.js';
import { InviteToAccount } from './application/invitations/invite-to-account.js';
import { OpenInvitation } from './application/invitations/open-invitation.js';
import { SendInvitation } from './application/invitations/send-invitation.js';
import { WithdrawInvitation } from './application/invitations/withdraw-invitation.js';
import { HandOverUntil } from './application/hand-over-until.js';
import { KeepAnAdministrator } from './application/keep-an-administrator.js';
import { LockOrganisation } from './application/lock-organisation.js';
import { OpenAccount } from './application/open-account.js';
import { ChangeOwnPassword } from './application/passwords/change-own-password.js';
import { DrawFirstPassword } from './application/passwords/draw-first-password.js';
import { ProveOwnPassword } from './application/passwords/prove-own-password.js';
import { ResetPassword } from './application/passwords/reset-password.js';
import { ReactivateAccount } from './application/reactivate-account.js';
import { ReactivateOrganisation } from './application/reactivate-organisation.js';
import { BeginSecondFactor } from './application/second-factor/begin-second-factor.js';
import { CheckSecondFactor } from './application/second-factor/check-second-factor.js';
import { ConfirmSecondFactor } from './application/second-factor/confirm-second-factor.js';
import { RemoveOwnSecondFactor } from './application/second-factor/remove-own-second-factor.js';
import { RenewRecoveryCodes } from './application/second-factor/renew-recovery-codes.js';
import { ResetSecondFactor } from './application/second-factor/reset-second-factor.js';
import { SealedSecrets } from './application/second-factor/sealed-secrets.js';
import { SecondFactorDuty } from './application/second-factor/second-factor-duty.js';
import { TellOfReset } from './application/second-factor/tell-of-reset.js';
import { ShowOwnAccount } from './application/show-own-account.js';
import { SignIn } from './application/sign-in.js';
import { SignOutAccounts } from './application/sign-out-accounts.js';
import { AccountInvitationsController } from './http/account-invitations.controller.js';
import { AccountProofsController } from './http/account-proofs.controller.js';
import { AccountsController } from './http/accounts.controller.js';
import { OwnAccountController } from './http/own-account.controller.js';
import { OpenInvitationsController } from './http/open-invitations.controller.js';
import { OwnSecondFactorController } from './http/own-second-factor.controller.js';
import { ProviderSignInController } from './http/provider-sign-in.controller.js';
import { SessionController } from './http/session.controller.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { OrganisationsModule } from './organisations.module.js';

/** What somebody who is signed in does with members: only where there are sessions. */
const MEMBER_ACTS = [ChangeOrganisation, DeactivateOrganisation, ReactivateOrganisation];

const SECOND_FACTOR_ACTS = [
  BeginSecondFactor,
  CheckSecondFactor,
  ConfirmSecondFactor,
  RemoveOwnSecondFactor,
  RenewRecoveryCodes,
  ResetSecondFactor,
  SealedSecrets,
  SecondFactorDuty,
  TellOfReset,
];

const INVITATION_ACTS = [
  AcceptInvitation,
  FindInvitations,
  DraftInvitation,
  InviteToAccount,
  OpenInvitation,
  SendInvitation,
  WithdrawInvitation,
];

const IDENTITY_ACTS = [BindIdentity, SignInThroughProvider, UnbindIdentity];

/** Routes of accounts and sessions; those of members stand with the providers, because a Kursträger is one of them. */
@Module({
  imports: [OrganisationsModule, RuleParametersModule],
  providers: [
    ...MEMBER_ACTS,
    ...SECOND_FACTOR_ACTS,
    ...INVITATION_ACTS,
    ...IDENTITY_ACTS,
    SignIn,
    SignOutAccounts,
    ChangeOwnPassword,
    ProveOwnPassword,
    EndOwnSession,
    EndOtherSessions,
    ShowOwnAccount,
    LockOrganisation,
    KeepAnAdministrator,
    OpenAccount,
    HandOverUntil,
    DrawFirstPassword,
    ResetPassword,
    DeactivateAccount,
    ReactivateAccount,
  ],
  controllers: [
    SessionController,
    ProviderSignInController,
    AccountProofsController,
    AccountsController,
    AccountInvitationsController,
    OpenInvitationsController,
    OwnAccountController,
    OwnSecondFactorController,
  ],
  exports: [OrganisationsModule, ...MEMBER_ACTS],
})
export class OrganisationsHttpModule {}
