import { Logger as NestLogger } from '@nestjs/common';
import type { Logger } from 'typeorm';

/** Failed statements go where everything else is logged, not to standard output; values are left out, they may be private. */
export class QueryLogger implements Logger {
  private readonly logger = new NestLogger('Database');

  logQueryError(error: string | Error, query: string): void {
    this.logger.error(`${error instanceof Error ? error.message : error} – ${query}`); // the log takes out what somebody typed
  }

  log(level: 'log' | 'info' | 'warn', message: unknown): void {
    if (level === 'warn') this.logger.warn(message);
  }

  logQuery(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
}
