import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountDirectory } from '../platform/auth/account-directory.js';
import { AddAccount } from './application/add-account.js';
import { AddOrganisation } from './application/add-organisation.js';
import { FindActor } from './application/find-actor.js';
import { FindAccounts } from './application/find-accounts.js';
import { FindOrganisations } from './application/find-organisations.js';
import { AccountRow } from './persistence/account.entity.js';
import { AccountRepository } from './persistence/account.repository.js';
import { OrganisationRow } from './persistence/organisation.entity.js';
import { OrganisationRepository } from './persistence/organisation.repository.js';

/** Members of the Arbeitskreis and their accounts: tables and acts. */
@Module({
  imports: [TypeOrmModule.forFeature([OrganisationRow, AccountRow])],
  providers: [
    OrganisationRepository,
    AccountRepository,
    { provide: AccountDirectory, useExisting: AccountRepository },
    AddOrganisation,
    AddAccount,
    FindAccounts,
    FindActor,
    FindOrganisations,
  ],
  exports: [
    AccountDirectory,
    AccountRepository,
    OrganisationRepository,
    FindAccounts,
    FindActor,
    AddOrganisation,
    AddAccount,
    FindOrganisations,
  ],
})
export class OrganisationsModule {}
