import type pg from 'pg';
import { isBeforeTenants } from './before-tenants.js';

/** Whoever may pass row-level security by works as this role, which may not. `migrate` makes it. */
const TENANT_ROLE = 'kurskreis_tenant';

/** Whoever asks may pass row-level security by or not, and is answered by which process. */
const STANDING = `
  SELECT rolsuper OR rolbypassrls AS passes, pg_backend_pid() AS backend,
    EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${TENANT_ROLE}') AS "hasRole"
  FROM pg_roles WHERE rolname = session_user`;

/** The same, and steps down where that is needed and possible: one way there and back for each new connection. */
const STEP_DOWN = `
  SELECT me.*, CASE WHEN passes AND "hasRole" THEN set_config('role', '${TENANT_ROLE}', false) END AS role
  FROM (${STANDING}) AS me`;

interface Standing {
  /** It is a superuser's, or of one to whom row-level security does not apply. */
  readonly passes: boolean;
  readonly hasRole: boolean;
  /** The process of PostgreSQL that answered. */
  readonly backend: number;
}

/**
 * “Zurücktreten”, once for each new connection: from then on PostgreSQL holds it to its county. Throws where it cannot and there is more than one
 * county: nobody is answered then, since they might be answered with rows of another one.
 */
export async function stepDown(client: pg.ClientBase): Promise<void> {
  const sentence = await judge(client, STEP_DOWN);
  if (sentence !== null && (await hasSeveralTenants(client))) throw new Error(sentence);
}

/** Why PostgreSQL would not hold a connection like this one to its county, for the operator; null where it does. Changes nothing. */
export function whyUnbound(client: pg.ClientBase): Promise<string | null> {
  return judge(client, STANDING);
}

async function judge(client: pg.ClientBase, question: string): Promise<string | null> {
  const [standing] = (await client.query<Standing>(question)).rows;
  if (standing === undefined || (standing.passes && !standing.hasRole))
    return `Der Benutzer der Datenbank darf an der Trennung der Landkreise vorbei, und die Rolle ${TENANT_ROLE} fehlt. Bitte den Befehl „migrate“ mit einem Benutzer ausführen, der Rollen anlegen darf, oder einen Benutzer ohne SUPERUSER und BYPASSRLS nehmen.`;
  // Whoever pools connections in between hands out process numbers of its own.
  const { processID } = client as pg.ClientBase & { readonly processID?: number | null };
  if (typeof processID === 'number' && processID !== standing.backend)
    return 'Zwischen Kurskreis und PostgreSQL steht ein Pooler. Er kann Anweisungen eines Landkreises über die Verbindung eines anderen schicken; bei mehreren Landkreisen muss DATABASE_URL zu PostgreSQL selbst führen.';
  return null;
}

async function hasSeveralTenants(client: pg.ClientBase): Promise<boolean> {
  try {
    const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM tenant');
    return (rows[0]?.count ?? 0) > 1;
  } catch (error) {
    if (!isBeforeTenants(error)) throw error;
    return false;
  }
}

/**
 * Makes the role and gives it what the application needs, as often as it is asked: roles belong to the server and not to the database, so a database
 * that was moved arrives without. Where the user may not make roles, row-level security applies to that user, or `stepDown` says what is missing.
 */
export const ENSURE_TENANT_ROLE = `
  DO $$
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${TENANT_ROLE}') THEN
      BEGIN
        CREATE ROLE ${TENANT_ROLE} NOLOGIN;
        EXECUTE format('GRANT ${TENANT_ROLE} TO %I', session_user);
      EXCEPTION
        WHEN duplicate_object OR unique_violation THEN NULL; -- made at the same time for another database
      END;
    END IF;
    GRANT USAGE ON SCHEMA public TO ${TENANT_ROLE};
    GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA public TO ${TENANT_ROLE};
    GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA public TO ${TENANT_ROLE};
    ALTER DEFAULT PRIVILEGES IN SCHEMA public
      GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON TABLES TO ${TENANT_ROLE};
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT, UPDATE ON SEQUENCES TO ${TENANT_ROLE};
    IF to_regclass('public.tenant') IS NOT NULL THEN
      REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON tenant FROM ${TENANT_ROLE};
    END IF;
  EXCEPTION
    WHEN insufficient_privilege OR undefined_object THEN NULL;
  END $$;`;
