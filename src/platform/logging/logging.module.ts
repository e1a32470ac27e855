import { randomUUID } from 'node:crypto';
import type { DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { Settings } from '../config/settings.js';
import { errorForLog, pathForLog } from './private-parts.js';

/** One JSON line for each event, with the number of the request; no bodies, no cookies, no queries, no ids of rows. */
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
            path: pathForLog(request.url),
          }),
          res: (response: { statusCode: number }) => ({ status: response.statusCode }),
          err: errorForLog,
        },
      },
    }),
  });
}
