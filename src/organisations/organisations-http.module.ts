import { Module } from '@nestjs/common';
import { ChangeOrganisation } from './application/change-organisation.js';
import { ChangeOwnPassword } from './application/change-own-password.js';
import { DeactivateAccount } from './application/deactivate-account.js';
import { DeactivateOrganisation } from './application/deactivate-organisation.js';
import { EndOtherSessions } from './application/end-other-sessions.js';
import { KeepAnAdministrator } from './application/keep-an-administrator.js';
import { OpenAccount } from './application/open-account.js';
import { ReactivateAccount } from './application/reactivate-account.js';
import { ReactivateOrganisation } from './application/reactivate-organisation.js';
import { ResetPassword } from './application/reset-password.js';
import { SignIn } from './application/sign-in.js';
import { SignOutAccounts } from './application/sign-out-accounts.js';
import { AccountsController } from './http/accounts.controller.js';
import { OwnAccountController } from './http/own-account.controller.js';
import { SessionController } from './http/session.controller.js';
import { OrganisationsModule } from './organisations.module.js';

/** What somebody who is signed in does with members: only where there are sessions. */
const MEMBER_ACTS = [ChangeOrganisation, DeactivateOrganisation, ReactivateOrganisation];

/** Routes of accounts and sessions; those of members stand with the providers, because a Kursträger is one of them. */
@Module({
  imports: [OrganisationsModule],
  providers: [
    ...MEMBER_ACTS,
    SignIn,
    SignOutAccounts,
    ChangeOwnPassword,
    EndOtherSessions,
    KeepAnAdministrator,
    OpenAccount,
    ResetPassword,
    DeactivateAccount,
    ReactivateAccount,
  ],
  controllers: [SessionController, AccountsController, OwnAccountController],
  exports: [OrganisationsModule, ...MEMBER_ACTS],
})
export class OrganisationsHttpModule {}
