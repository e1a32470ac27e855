import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Settings } from '../config/settings.js';
import { dataSourceOptions } from './data-source-options.js';
import { ReadPoolUse } from './pool-use.js';
import { ReadPool } from './read-pool.js';
import { References } from './references.js';
import { Transaction } from './transaction.js';

/** Gives the database to every room; features register their own tables. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Settings],
      useFactory: (settings: Settings) => ({
        ...dataSourceOptions(settings),
        autoLoadEntities: true,
        retryAttempts: 3,
      }),
    }),
  ],
  providers: [Transaction, ReadPool, ReadPoolUse, References],
  exports: [Transaction, ReadPool, ReadPoolUse, References],
})
export class DatabaseModule {}
