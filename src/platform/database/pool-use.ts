import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { ReadPool } from './read-pool.js';

/** How the connections of one pool are used; `waiting` are those who wait for one. */
export interface PoolUse {
  readonly pool: string;
  readonly used: number;
  readonly idle: number;
  readonly waiting: number;
}

/** “Nutzung der Verbindungen” of this process. */
@Injectable()
export class ReadPoolUse {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly readPool: ReadPool,
  ) {}

  execute(): readonly PoolUse[] {
    const { master } = this.dataSource.driver as unknown as { master: pg.Pool };
    return [useOf('main', master), useOf('read', this.readPool.pool)];
  }
}

function useOf(pool: string, { totalCount, idleCount, waitingCount }: pg.Pool): PoolUse {
  return { pool, used: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
}
