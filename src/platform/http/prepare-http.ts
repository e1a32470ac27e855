import fastifyCompress from '@fastify/compress';
import fastifyHelmet from '@fastify/helmet';
import { Logger, type INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { registerSessions } from '../auth/session-plugins.js';
import { Settings } from '../config/settings.js';
import { serveApiDescription } from './api-description.js';
import { correlateRequests } from '../logging/correlation.js';
import { measureRequests } from '../metrics/measure-requests.js';
import { Metrics } from '../metrics/metrics.js';
import { TenantDirectory } from '../tenants/tenant-directory.js';
import { registerEtag } from './etag.js';
import { ProblemFilter } from './problem.filter.js';
import { refuseDeepBodies } from './refuse-deep-bodies.js';
import { serveTenants } from './serve-tenants.js';
import { serveWeb } from './serve-web.js';
import { validationPipe } from './validation.js';

/** Beyond this a file is not even taken in; whoever wants files says what is too large for it, with a sentence of its own. */
const LARGEST_FILE_BYTES = 32 * 1024 * 1024;

/** Everything between the socket and the controllers, the same for the server and for stories. */
export async function prepareHttp(app: NestFastifyApplication): Promise<void> {
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.useBodyParser('application/octet-stream', { bodyLimit: LARGEST_FILE_BYTES });
  const server = app.getHttpAdapter().getInstance() as FastifyInstance;
  correlateRequests(server);
  serveTenants(server, app.get(TenantDirectory));
  refuseDeepBodies(server);
  measureRequests(server, app.get(Metrics));
  registerEtag(app.getHttpAdapter().getInstance());
  await app.register(fastifyCompress, { threshold: 1400, encodings: ['gzip', 'deflate'] });
  await registerHelmet(app);
  await registerSessions(app);
  serveApiDescription(app);
  await serveWeb(app);
  app.enableShutdownHooks();
}

/** Strict Content-Security-Policy: nothing from elsewhere, nothing inline. */
async function registerHelmet(app: NestFastifyApplication): Promise<void> {
  const isHttps = app.get(Settings).publicUrl.startsWith('https:');
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        ...(isHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    hsts: isHttps,
    referrerPolicy: { policy: 'same-origin' },
  });
}

/** Says in the log where the process is to be found. */
export function announce(app: INestApplicationContext, what: string): void {
  new Logger('kurskreis').log(`${what} ready`, app.get(Settings).publicUrl);
}
