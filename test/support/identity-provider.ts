import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How people come back from the identity provider of a story. */
interface Registered {
  readonly callback: string;
  readonly afterSignOut: string;
}

interface ProviderMaker {
  readonly makeIdentityProvider: (
    given: Registered & {
      readonly issuer: string;
      readonly client: { readonly id: string; readonly secret: string };
      readonly whoComes: () => string | null;
    },
  ) => RequestListener;
}

/** A real OpenID Connect provider in front of nobody: whoever comes is taken for the one the story names. */
export class IdentityProviderOfStory {
  static readonly client = { id: 'kurskreis', secret: 'a-secret-of-a-story-only' };

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
    const story = new IdentityProviderOfStory(issuer, server);
    const { nativeRequire } = globalThis as unknown as { nativeRequire: (path: string) => ProviderMaker };
    const { makeIdentityProvider } = nativeRequire('./native/identity-provider.mjs');
    const { client } = IdentityProviderOfStory;
    server.on(
      'request',
      makeIdentityProvider({ ...registered, issuer, client, whoComes: () => story.subject }),
    );
    return story;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => {
      this.server.close(resolve);
    });
  }
}
