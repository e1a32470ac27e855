import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** How people come back from the identity provider of a story. */
interface Registered {
  readonly callback: string;
  readonly afterSignOut: string;
}

/** A real OpenID Connect provider in front of nobody: whoever comes is taken for the one the story names. */
export class IdentityProviderOfStory {
  static readonly client = { id: 'kurskreis', secret: 'ein Geheimnis nur für Tests' };

  /** Whom the provider takes the next visitor for; null turns them away. */
  subject: string | null = null;

  private constructor(
    readonly issuer: string,
    private readonly server: Server,
  ) {}

  static async open(registered: Registered): Promise<IdentityProviderOfStory> {
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const provider = new Provider(issuer, configuration(registered));
    const story = new IdentityProviderOfStory(issuer, server);
    const answer = provider.callback();
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      if (request.url?.startsWith('/interaction/') === true) void story.finish(provider, request, response);
      else void answer(request, response);
    });
    return story;
  }

  /** Says who somebody is, without a page in between. */
  private async finish(
    provider: Provider,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const result =
      this.subject === null
        ? { error: 'access_denied', error_description: 'cancelled' }
        : { login: { accountId: this.subject } };
    await provider.interactionFinished(request, response, result);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => {
      this.server.close(resolve);
    });
  }
}

function configuration({ callback, afterSignOut }: Registered): ConstructorParameters<typeof Provider>[1] {
  const { id, secret } = IdentityProviderOfStory.client;
  return {
    clients: [
      {
        client_id: id,
        client_secret: secret,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [callback],
        post_logout_redirect_uris: [afterSignOut],
      },
    ],
    cookies: { keys: ['of a story'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    // Nobody is asked whether they agree: house and provider belong to the same administration.
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({
        clientId: context.oidc.client?.clientId ?? '',
        accountId: context.oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  };
}
