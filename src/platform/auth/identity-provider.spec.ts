import 'reflect-metadata';
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSettings } from '../config/read-settings.js';
import { IdentityProvider, type ProviderChallenge } from './identity-provider.js';

type Claims = Readonly<Record<string, unknown>>;

/** A provider that says in its token whatever the test wants. */
class LyingProvider {
  claims: (honest: Claims) => Claims = (honest) => honest;
  nonce = '';
  signer: KeyObject;
  private readonly keys = generateKeyPairSync('rsa', { modulusLength: 2048 });

  private constructor(private readonly server: Server) {
    this.signer = this.keys.privateKey;
  }

  static async open(): Promise<LyingProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const provider = new LyingProvider(server);
    server.on('request', ({ url }, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(provider.answer(url ?? '')));
    });
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get ownKey(): KeyObject {
    return this.keys.privateKey;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private answer(url: string): object {
    if (url === '/jwks')
      return {
        keys: [{ ...this.keys.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }],
      };
    if (url === '/token')
      return { access_token: 'none', token_type: 'Bearer', expires_in: 60, id_token: this.idToken() };
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    };
  }

  private idToken(): string {
    const now = Math.floor(Date.now() / 1000);
    const honest = {
      iss: this.issuer,
      aud: 'kurskreis',
      sub: 'clerk-7',
      nonce: this.nonce,
      iat: now,
      exp: now + 60,
    };
    const parts = [{ alg: 'RS256', kid: 'one' }, this.claims(honest)].map((part) =>
      Buffer.from(JSON.stringify(part)).toString('base64url'),
    );
    const signature = sign('sha256', Buffer.from(parts.join('.')), this.signer).toString('base64url');
    return [...parts, signature].join('.');
  }
}

describe('An answer of the identity provider', () => {
  let lying: LyingProvider;
  let provider: IdentityProvider;
  let challenge: ProviderChallenge;

  beforeAll(async () => {
    lying = await LyingProvider.open();
    provider = new IdentityProvider(
      readSettings({
        DATABASE_URL: 'postgres://localhost/x',
        SESSION_SECRET: 's'.repeat(32),
        OIDC_ISSUER: lying.issuer,
        OIDC_CLIENT_ID: 'kurskreis',
        OIDC_CLIENT_SECRET: 'a-secret-of-a-test-only',
      }),
    );
    ({ challenge } = await provider.begin());
    lying.nonce = challenge.nonce;
  });
  afterAll(() => lying.close());

  const complete = (claims: (honest: Claims) => Claims, signer = lying.ownKey) => {
    Object.assign(lying, { claims, signer });
    return provider.complete(`?code=anything&state=${challenge.state}`, challenge);
  };

  it('to the question that was asked says who somebody is', async () => {
    expect(await complete((honest) => honest)).toMatchObject({ issuer: lying.issuer, subject: 'clerk-7' });
  });

  it.each<[string, (honest: Claims) => Claims]>([
    ['to another question: another nonce', (honest) => ({ ...honest, nonce: 'of-another-browser' })],
    ['to no question: no nonce', (honest) => ({ ...honest, nonce: undefined })],
    ['for another program', (honest) => ({ ...honest, aud: 'another' })],
    ['of another provider', (honest) => ({ ...honest, iss: 'https://elsewhere.example' })],
    ['of yesterday', (honest) => ({ ...honest, exp: Math.floor(Date.now() / 1000) - 86_400 })],
  ])('is refused: %s', async (_, claims) => {
    await expect(complete(claims)).rejects.toMatchObject({ fault: 'provider-failed' });
  });

  it('is refused where somebody else signed it', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    await expect(complete((honest) => honest, privateKey)).rejects.toMatchObject({
      fault: 'provider-failed',
    });
  });
});
