import fastifyCookie from '@fastify/cookie';
import fastifySession from '@fastify/session';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import connectPgSimple from 'connect-pg-simple';
import expressSession from 'express-session';
import type pg from 'pg';
import type { Instant } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { Settings } from '../config/settings.js';
import { ReadPool } from '../database/read-pool.js';
import { TenantDirectory } from '../tenants/tenant-directory.js';
import { SessionDoor } from './session-door.js';

/** What is kept between going to the identity provider and coming back, in the session of one browser. */
export interface BegunAtProvider {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly begunAt: Instant;
  /** The page to go on with. */
  readonly target: string;
  /** The link of an invitation that is accepted in this way. */
  readonly invitation: string | null;
}

declare module 'fastify' {
  interface Session {
    actor?: Actor;
    /** As `SignInAccount.sessionEpoch` was when it began. */
    epoch?: number;
    mustChangePassword?: boolean;
    /** The organisation demands a second factor, and there is none yet: nothing else is open. */
    mustSetUpSecondFactor?: boolean;
    signedInAt?: Instant;
    /** “Firefox unter Windows”: as much as its owner needs to recognise it. */
    device?: string;
    /** A sign-in at the identity provider that has begun in this browser. */
    atProvider?: BegunAtProvider;
    /** What the identity provider said of who signed in; it wants to see it again when they sign out. */
    idToken?: string;
  }
}

/** “Ein Arbeitstag”: how long a session lasts, whatever is done in it. */
export const SESSION_SECONDS = 10 * 60 * 60;

/** The name of the cookie that carries the session id, where the platform is reached without TLS: on one's own machine. */
export const SESSION_COOKIE = 'kurskreis_session';

/** The same behind TLS: with this prefix no other host of the domain, and no plain connection, can set or replace it (RFC 6265bis). */
export function sessionCookieAt(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? `__Host-${SESSION_COOKIE}` : SESSION_COOKIE;
}

/**
 * Sessions in PostgreSQL, so that every HTTP process knows them and a deactivated account loses them at once. They end after a
 * working day; the store clears what has expired.
 */
export async function registerSessions(app: NestFastifyApplication): Promise<void> {
  const settings = app.get(Settings);
  const PgStore = connectPgSimple(expressSession);
  const store = new PgStore({
    pool: new SessionDoor(app.get(ReadPool), app.get(TenantDirectory), settings) as unknown as pg.Pool,
    tableName: 'session',
    ttl: SESSION_SECONDS,
    disableTouch: true,
    pruneSessionInterval: 15 * 60,
    errorLog: () => undefined,
  });
  await app.register(fastifyCookie);
  await app.register(fastifySession, {
    secret: settings.SESSION_SECRET,
    cookieName: sessionCookieAt(settings.publicUrl),
    store: store as unknown as NonNullable<Parameters<typeof fastifySession>[1]>['store'] & object,
    saveUninitialized: false,
    rolling: false,
    cookie: {
      httpOnly: true,
      sameSite: 'lax',
      secure: settings.publicUrl.startsWith('https:'),
      maxAge: SESSION_SECONDS * 1000,
      path: '/',
    },
  });
}
