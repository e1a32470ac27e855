import { randomUUID } from 'node:crypto';
import type { DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { Settings } from '../config/settings.js';
import { pinoOptions } from './pino-options.js';

/** One JSON line for each event, with the number of what it follows from; no bodies, no cookies, no queries, no ids of rows. */
export function loggingModule(): DynamicModule {
  return LoggerModule.forRootAsync({
    inject: [Settings],
    useFactory: (settings: Settings) => ({
      // A line for each request costs more than most requests: only those who look for a fault pay for it.
      forRoutes: settings.LOG_LEVEL === 'debug' ? ['{*path}'] : [],
      pinoHttp: {
        ...pinoOptions(settings.LOG_LEVEL),
        genReqId: (request) => request.id ?? randomUUID(),
        autoLogging: settings.LOG_LEVEL === 'debug',
        quietReqLogger: true,
      },
    }),
  });
}
