import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import pg from 'pg';
import { Settings } from '../config/settings.js';
import { TenantDirectory } from '../tenants/tenant-directory.js';
import { dataSourceOptions } from './data-source-options.js';
import { ReadPoolUse } from './pool-use.js';
import { ReadPool } from './read-pool.js';
import { References } from './references.js';
import { TenantPool } from './tenant-pool.js';
import { Transaction } from './transaction.js';

/** The driver as TypeORM wants it, whose connections know for whom they work. Migrations go without it. */
const POSTGRES_FOR_TENANTS: unknown = Object.assign(Object.create(pg) as object, { Pool: TenantPool });

/** Gives the database to every room; features register their own tables. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Settings],
      useFactory: (settings: Settings) => ({
        ...dataSourceOptions(settings),
        driver: POSTGRES_FOR_TENANTS,
        autoLoadEntities: true,
        retryAttempts: 3,
      }),
    }),
  ],
  providers: [Transaction, ReadPool, ReadPoolUse, References, TenantDirectory],
  exports: [Transaction, ReadPool, ReadPoolUse, References, TenantDirectory],
})
export class DatabaseModule {}
