import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Where `vite build` leaves the application, seen from the built server and from its sources, which stories run. */
const WEB_FOLDERS = ['../../../../web/dist', '../../../web/dist'].map((path) =>
  resolve(import.meta.dirname, path),
);

/**
 * Serves the web application: files by their name, everything else its start page, because its own addresses live in the
 * browser. Files with a hash in their name never change; one that is gone, because a newer version was installed, is not there: an open
 * page must not take the start page for it.
 */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  const root = WEB_FOLDERS.find((folder) => existsSync(join(folder, 'index.html')));
  if (root === undefined) return;
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    setHeaders: (reply, path) => {
      void reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request, reply) => {
    if (/^\/(api|assets)\//.test(request.url)) return reply.callNotFound();
    return reply.sendFile('index.html');
  });
}
