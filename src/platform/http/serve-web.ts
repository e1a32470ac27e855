import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Where `vite build` leaves the application. */
const WEB_FOLDER = resolve(import.meta.dirname, '../../../../web/dist');

/**
 * Serves the web application: files by their name, everything else its start page, because its own addresses live in the
 * browser. Files with a hash in their name never change.
 */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(WEB_FOLDER)) return;
  await app.register(fastifyStatic, {
    root: WEB_FOLDER,
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
    if (request.url.startsWith('/api/')) return reply.callNotFound();
    return reply.sendFile('index.html');
  });
}
