import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountDirectory } from '../platform/auth/account-directory.js';
import { BreachedPasswords } from '../platform/auth/passwords/breached-passwords.js';
import { AddAccount } from './application/add-account.js';
import { AddOrganisation } from './application/add-organisation.js';
import { FindActor } from './application/find-actor.js';
import { FindAccounts } from './application/find-accounts.js';
import { FindOrganisations } from './application/find-organisations.js';
import { CheckNewPassword } from './application/passwords/check-new-password.js';
import { ResealSecondFactors } from './application/second-factor/reseal-second-factors.js';
import { AccountIdentityRow } from './persistence/account-identity.entity.js';
import { AccountIdentityRepository } from './persistence/account-identity.repository.js';
import { AccountInvitationRow } from './persistence/account-invitation.entity.js';
import { AccountInvitationRepository } from './persistence/account-invitation.repository.js';
import { AccountRow } from './persistence/account.entity.js';
import { AccountRepository } from './persistence/account.repository.js';
import { OrganisationRow } from './persistence/organisation.entity.js';
import { OrganisationRepository } from './persistence/organisation.repository.js';
import { RecoveryCodeRow, SecondFactorRow } from './persistence/second-factor.entity.js';
import { SecondFactorRepository } from './persistence/second-factor.repository.js';

const ROWS = [
  OrganisationRow,
  AccountRow,
  SecondFactorRow,
  RecoveryCodeRow,
  AccountInvitationRow,
  AccountIdentityRow,
];

/** Members of the Arbeitskreis and their accounts: tables and acts. */
@Module({
  imports: [TypeOrmModule.forFeature(ROWS)],
  providers: [
    OrganisationRepository,
    AccountRepository,
    { provide: AccountDirectory, useExisting: AccountRepository },
    SecondFactorRepository,
    AccountInvitationRepository,
    AccountIdentityRepository,
    BreachedPasswords,
    CheckNewPassword,
    AddOrganisation,
    AddAccount,
    FindAccounts,
    FindActor,
    FindOrganisations,
    ResealSecondFactors,
  ],
  exports: [
    AccountDirectory,
    AccountRepository,
    OrganisationRepository,
    SecondFactorRepository,
    AccountInvitationRepository,
    AccountIdentityRepository,
    CheckNewPassword,
    FindAccounts,
    FindActor,
    AddOrganisation,
    AddAccount,
    FindOrganisations,
    ResealSecondFactors,
  ],
})
export class OrganisationsModule {}
