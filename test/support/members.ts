import { randomUUID, scryptSync } from 'node:crypto';
import { ORGANISATION_KINDS, type Actor, type OrganisationKind } from '#libs/kernel';
import { AddOrganisation } from '../../src/organisations/index.js';
import { STORY_PASSWORD, type House } from './house.js';

/** A hash that is quick to check: stories sign in often, and the strength of the hash is no part of them. */
const QUICK_HASH = quickHash(STORY_PASSWORD);

function quickHash(password: string): string {
  const salt = Buffer.from('salt of stories');
  const key = scryptSync(password.normalize('NFKC'), salt, 32, { N: 16, r: 8, p: 1 });
  return ['scrypt', 16, 8, 1, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** A member organisation with an account whose login is `login`. Returns its id. */
export async function aMember(
  house: House,
  login: string,
  kind: OrganisationKind,
  options: { readonly name?: string; readonly isAdministrator?: boolean } = {},
): Promise<string> {
  const organisation = await house.get(AddOrganisation).execute({
    kind,
    name: options.name ?? `Testorganisation ${login}`,
    mailAddress: `${login}@test.example`,
  });
  await house.query(
    `INSERT INTO account (id, organisation_id, login, password_hash, is_administrator, created_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [randomUUID(), organisation.id, login, QUICK_HASH, options.isAdministrator ?? false, house.clock.now()],
  );
  return organisation.id;
}

/** One member of each kind; the login is the kind. Returns their ids by kind. */
export async function oneMemberOfEachKind(house: House): Promise<Readonly<Record<OrganisationKind, string>>> {
  const ids: Partial<Record<OrganisationKind, string>> = {};
  for (const kind of ORGANISATION_KINDS) {
    ids[kind] = await aMember(house, kind, kind, { isAdministrator: kind === 'district' });
  }
  return ids as Record<OrganisationKind, string>;
}

/** The actor that signs in with a login, for acts that have no route of their own. */
export async function actorOf(house: House, login: string): Promise<Actor> {
  const [row] = await house.query<Actor>(
    `SELECT account.id AS "accountId", organisation.id AS "organisationId", organisation.kind AS "organisationKind",
       account.is_administrator AS "isAdministrator"
     FROM account JOIN organisation ON organisation.id = account.organisation_id WHERE account.login = $1`,
    [login],
  );
  if (row === undefined) throw new Error(`nobody signs in as ${login}`);
  return row;
}
