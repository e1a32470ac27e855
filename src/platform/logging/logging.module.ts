import { randomUUID } from 'node:crypto';
import type { DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { Settings } from '../config/settings.js';

/** One JSON line for each event, with the number of the request; no bodies, no cookies, no queries: they may hold what is private. */
export function loggingModule(): DynamicModule {
  return LoggerModule.forRootAsync({
    inject: [Settings],
    useFactory: (settings: Settings) => ({
      // A line for each request costs more than most requests: only those who look for a fault pay for it.
      forRoutes: settings.LOG_LEVEL === 'debug' ? ['{*path}'] : [],
      pinoHttp: {
        level: settings.LOG_LEVEL,
        genReqId: () => randomUUID(),
        autoLogging: settings.LOG_LEVEL === 'debug',
        quietReqLogger: true,
        serializers: {
          req: (request: { id: string; method: string; url: string }) => ({
            id: request.id,
            method: request.method,
            path: withoutSecret(request.url),
          }),
          res: (response: { statusCode: number }) => ({ status: response.statusCode }),
        },
      },
    }),
  });
}

/** The links in mails carry a secret as the last part of their path (`…-answers/<token>`); whoever reads it could answer. */
function withoutSecret(url: string): string | undefined {
  return url.split('?')[0]?.replace(/(-answers\/)[^/]+/, '$1…');
}
