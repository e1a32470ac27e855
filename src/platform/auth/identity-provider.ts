import { Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { Settings } from '../config/settings.js';

/** Where the identity provider sends people back to. */
export const PROVIDER_CALLBACK = '/api/v1/session/provider/callback';

const SECONDS_TO_ANSWER = 10;

/** What has to be remembered between going there and coming back. */
export interface ProviderChallenge {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Who came back: known by issuer and subject together, by nothing else. */
export interface ProvenIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly idToken: string;
}

/** Why somebody did not come back as anybody. */
export type ProviderFault = 'provider-unreachable' | 'provider-declined' | 'provider-failed';

/** Thrown where the identity provider did not say who somebody is. */
export class ProviderFailed extends Error {
  constructor(
    readonly fault: ProviderFault,
    cause: unknown,
  ) {
    super(fault, { cause });
  }
}

/**
 * “Anmeldedienst der Verwaltung”: OpenID Connect, authorization code flow with PKCE, state and nonce. The one file that knows the protocol;
 * what it proves is judged elsewhere.
 */
@Injectable()
export class IdentityProvider {
  private known: Promise<oidc.Configuration> | null = null;

  constructor(private readonly settings: Settings) {}

  /** What people call it; null where this installation has none. */
  get label(): string | null {
    return this.settings.OIDC_ISSUER === undefined ? null : this.settings.OIDC_LABEL;
  }

  /** The issuer to which accounts are bound; null where there is none. Whether somebody writes its last slash changes nothing. */
  get issuer(): string | null {
    return this.settings.OIDC_ISSUER?.replace(/\/+$/, '') ?? null;
  }

  /** The address to go to, and what must be remembered until somebody comes back. Throws {@link ProviderFailed}. */
  async begin(): Promise<{ readonly address: string; readonly challenge: ProviderChallenge }> {
    const configuration = await this.configuration();
    const challenge = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      codeVerifier: oidc.randomPKCECodeVerifier(),
    };
    const address = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.settings.publicUrl + PROVIDER_CALLBACK,
      scope: 'openid',
      state: challenge.state,
      nonce: challenge.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(challenge.codeVerifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, challenge };
  }

  /** Who came back with this query. Throws {@link ProviderFailed}. */
  async complete(query: string, challenge: ProviderChallenge): Promise<ProvenIdentity> {
    const configuration = await this.configuration();
    const address = new URL(`${this.settings.publicUrl}${PROVIDER_CALLBACK}${query}`);
    try {
      const answer = await oidc.authorizationCodeGrant(configuration, address, {
        expectedState: challenge.state,
        expectedNonce: challenge.nonce,
        pkceCodeVerifier: challenge.codeVerifier,
        idTokenExpected: true,
      });
      const claims = answer.claims();
      if (claims === undefined || answer.id_token === undefined) throw new Error('no id token');
      // That the issuer of the token is the one that was asked is checked by the library.
      return { issuer: this.issuer ?? claims.iss, subject: claims.sub, idToken: answer.id_token };
    } catch (error) {
      const isDeclined = error instanceof oidc.AuthorizationResponseError;
      throw new ProviderFailed(isDeclined ? 'provider-declined' : 'provider-failed', error);
    }
  }

  /** Where to sign out there too; null where the provider knows no such way. */
  async endAddress(idToken: string): Promise<string | null> {
    const configuration = await this.configuration().catch(() => null);
    if (configuration?.serverMetadata().end_session_endpoint === undefined) return null;
    return oidc.buildEndSessionUrl(configuration, {
      id_token_hint: idToken,
      post_logout_redirect_uri: `${this.settings.publicUrl}/anmelden?abgemeldet=1`,
    }).href;
  }

  /** Asked for once; what failed is asked for again. */
  private async configuration(): Promise<oidc.Configuration> {
    this.known ??= this.discover();
    try {
      return await this.known;
    } catch (error) {
      this.known = null;
      throw new ProviderFailed('provider-unreachable', error);
    }
  }

  private discover(): Promise<oidc.Configuration> {
    const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = this.settings;
    if (OIDC_ISSUER === undefined || OIDC_CLIENT_ID === undefined)
      throw new Error('this installation has no identity provider');
    const issuer = new URL(OIDC_ISSUER);
    // Settings let plain HTTP pass on the same machine alone.
    const plain = issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    // By itself the library trusts the line to the provider instead; the signature says the same whoever stands in between.
    const execute = [...plain, oidc.enableNonRepudiationChecks];
    return oidc.discovery(issuer, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, undefined, {
      execute,
      timeout: SECONDS_TO_ANSWER,
    });
  }
}
