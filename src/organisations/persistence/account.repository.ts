import { Injectable } from '@nestjs/common';
import { IsNull, type SelectQueryBuilder } from 'typeorm';
import type { Instant } from '#libs/calendar';
import type { Actor, OrganisationKind } from '#libs/kernel';
import { AccountDirectory, type SignInAccount } from '../../platform/auth/account-directory.js';
import { Transaction } from '../../platform/database/transaction.js';
import type { ListedAccount } from '../organisation.js';
import { AccountRow } from './account.entity.js';
import { OrganisationRow } from './organisation.entity.js';

/** A new account; the login is unique and compared in lower case. */
export interface NewAccount {
  readonly id: string;
  readonly organisationId: string;
  readonly login: string;
  readonly passwordHash: string;
  readonly isAdministrator: boolean;
  readonly mustChangePassword: boolean;
  readonly firstPasswordEndsAt: Instant | null;
  readonly createdAt: Instant;
}

/** Rows of accounts, and the directory that the sign-in reads. */
@Injectable()
export class AccountRepository extends AccountDirectory {
  constructor(private readonly transaction: Transaction) {
    super();
  }

  async insert(account: NewAccount): Promise<void> {
    await this.transaction.manager.insert(AccountRow, {
      ...account,
      login: account.login.toLowerCase(),
      sessionEpoch: 0,
      deactivatedAt: null,
    });
  }

  /** All, by organisation and login. */
  findListed(): Promise<ListedAccount[]> {
    return readListed(this.listed());
  }

  /** Those that may sign in, of members of one kind, by organisation and login. */
  findActive(kind: OrganisationKind): Promise<ListedAccount[]> {
    return readListed(
      this.listed().where(
        'organisation.kind = :kind AND organisation.deactivatedOn IS NULL AND account.deactivatedAt IS NULL',
        { kind },
      ),
    );
  }

  private listed(): SelectQueryBuilder<AccountRow> {
    return this.transaction.manager
      .createQueryBuilder(AccountRow, 'account')
      .innerJoin(OrganisationRow, 'organisation', 'organisation.id = account.organisationId')
      .select('account')
      .addSelect('organisation.name', 'organisation_name')
      .addSelect(HAS_SECOND_FACTOR, 'has_second_factor')
      .addSelect(HAS_IDENTITY, 'has_identity')
      .orderBy('organisation.name')
      .addOrderBy('account.login');
  }

  async find(id: string): Promise<AccountRow | null> {
    return this.transaction.manager.findOneBy(AccountRow, { id });
  }

  /** An account whose row nobody else changes until the transaction ends. */
  async lock(id: string): Promise<AccountRow | null> {
    return this.transaction.manager.findOne(AccountRow, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async update(
    id: string,
    change: Partial<
      Pick<AccountRow, 'passwordHash' | 'mustChangePassword' | 'firstPasswordEndsAt' | 'deactivatedAt'>
    >,
  ): Promise<void> {
    await this.transaction.manager.update(AccountRow, { id }, change);
  }

  /** From now on only sessions that begin later are in force. */
  async raiseEpoch(ids: readonly string[]): Promise<void> {
    await this.transaction.manager.query(
      'UPDATE account SET session_epoch = session_epoch + 1 WHERE id = ANY($1)',
      [ids],
    );
  }

  async idsOf(organisationId: string): Promise<string[]> {
    const rows = await this.transaction.manager.find(AccountRow, {
      select: { id: true },
      where: { organisationId },
    });
    return rows.map(({ id }) => id);
  }

  /** Administrators who can sign in, apart from these accounts. */
  async countAdministratorsBut(ids: readonly string[]): Promise<number> {
    const [row] = await this.transaction.manager.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM account JOIN organisation ON organisation.id = account.organisation_id
       WHERE account.is_administrator AND account.deactivated_at IS NULL AND organisation.deactivated_on IS NULL
         AND account.id <> ALL($1)`,
      [ids],
    );
    return row?.count ?? 0;
  }

  async isLoginTaken(login: string): Promise<boolean> {
    return this.transaction.manager.existsBy(AccountRow, { login: login.toLowerCase() });
  }

  findForSignIn(login: string): Promise<SignInAccount | null> {
    return this.findAbleToSignIn({ login: login.toLowerCase() });
  }

  /** The same for somebody who proved elsewhere who they are. */
  findForSignInById(id: string): Promise<SignInAccount | null> {
    return this.findAbleToSignIn({ id });
  }

  /** Null for an account that is closed, or whose organisation is. */
  async findActor(id: string): Promise<Actor | null> {
    return (await this.findAbleToSignIn({ id }))?.actor ?? null;
  }

  private async findAbleToSignIn(key: { login: string } | { id: string }): Promise<SignInAccount | null> {
    const account = await this.transaction.manager.findOneBy(AccountRow, { ...key, deactivatedAt: IsNull() });
    const actor = account === null ? null : await this.toActor(account);
    if (account === null || actor === null) return null;
    const { passwordHash, mustChangePassword, firstPasswordEndsAt, sessionEpoch } = account;
    return { passwordHash, mustChangePassword, firstPasswordEndsAt, sessionEpoch, actor };
  }

  private async toActor({ id, organisationId, isAdministrator }: AccountRow): Promise<Actor | null> {
    const organisation = await this.transaction.manager.findOneBy(OrganisationRow, {
      id: organisationId,
      deactivatedOn: IsNull(),
    });
    if (organisation === null) return null;
    return { accountId: id, organisationId, organisationKind: organisation.kind, isAdministrator };
  }
}

const HAS_SECOND_FACTOR =
  'EXISTS (SELECT 1 FROM second_factor WHERE account_id = account.id AND confirmed_at IS NOT NULL)';
const HAS_IDENTITY = 'EXISTS (SELECT 1 FROM account_identity WHERE account_id = account.id)';

/** What is told of an account beside its own columns. */
interface ToldBeside {
  readonly organisation_name: string;
  readonly has_second_factor: boolean;
  readonly has_identity: boolean;
}

async function readListed(query: SelectQueryBuilder<AccountRow>): Promise<ListedAccount[]> {
  const { entities, raw } = await query.getRawAndEntities<ToldBeside>();
  return entities.map((row, index) => toListed(row, raw[index]));
}

function toListed(row: AccountRow, beside: ToldBeside | undefined): ListedAccount {
  const { id, login, organisationId, isAdministrator, createdAt, deactivatedAt } = row;
  return {
    id,
    login,
    organisationId,
    organisationName: beside?.organisation_name ?? '',
    isAdministrator,
    createdAt,
    deactivatedAt,
    mustChangePassword: row.mustChangePassword,
    firstPasswordEndsAt: row.firstPasswordEndsAt,
    hasSecondFactor: beside?.has_second_factor ?? false,
    hasIdentity: beside?.has_identity ?? false,
  };
}
