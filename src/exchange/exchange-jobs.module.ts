import { Module } from '@nestjs/common';
import { ImportWhenRequested } from './events/import-when-requested.js';
import { ExchangeModule } from './exchange.module.js';

/** Files are checked and taken over in the worker. */
@Module({ imports: [ExchangeModule], providers: [ImportWhenRequested] })
export class ExchangeJobsModule {}
