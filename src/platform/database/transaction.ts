import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { tenantMark } from '../tenants/current-tenant.js';

/** Work that is left for the end of a transaction. */
interface LastWork {
  readonly key: string;
  readonly work: () => Promise<unknown>;
}

/** A running transaction, or a part of it that may still be taken back. */
interface Running {
  readonly of: Transaction;
  readonly manager: EntityManager;
  readonly last: LastWork[];
}

/** One for the whole process, since each promise that is made looks at every one there is; whoever opened the transaction stands in it. */
const current = new AsyncLocalStorage<Running>();

/**
 * “Vorgang, ganz oder gar nicht”: a use case opens it, repositories pick up its entity manager. A run inside a run joins the
 * outer one, so that a use case never half-commits what another began.
 */
@Injectable()
export class Transaction {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The manager of the running transaction, or one that commits each statement by itself. */
  get manager(): EntityManager {
    return this.running?.manager ?? this.dataSource.manager;
  }

  private get running(): Running | undefined {
    const running = current.getStore();
    return running?.of === this ? running : undefined;
  }

  /** Whether a transaction is open here. */
  get isOpen(): boolean {
    return this.running !== undefined;
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.isOpen) return work();
    return this.dataSource.transaction((manager) => this.runWhole(manager, work));
  }

  /** Everything read inside is of one moment: for snapshots that are computed upon. */
  runOnSnapshot<T>(work: () => Promise<T>): Promise<T> {
    if (this.isOpen) return work();
    return this.dataSource.transaction('REPEATABLE READ', (manager) => this.runWhole(manager, work));
  }

  /** Work that may fail without ending the transaction: what it wrote is taken back, and its error is passed on. */
  attempt<T>(work: () => Promise<T>): Promise<T> {
    const outer = this.running;
    if (outer === undefined) throw new Error('an attempt needs an open transaction');
    return outer.manager.transaction(async (manager) => {
      const running: Running = { of: this, manager, last: [] };
      const result = await current.run(running, work);
      outer.last.push(...running.last);
      return result;
    });
  }

  /**
   * “Zuletzt”: work on a row that many transactions change, such as a counter. It is done just before the commit, in the order of keys,
   * so that nobody waits long for the row, and no two wait for each other.
   */
  last(key: string, work: () => Promise<unknown>): void {
    const { running } = this;
    if (running === undefined) throw new Error(`the last work ${key} needs an open transaction`);
    running.last.push({ key, work });
  }

  /** Work that commits for itself although a transaction is open here, over a connection of its own. */
  outside<T>(work: () => Promise<T>): Promise<T> {
    return current.exit(work);
  }

  /** Takes the lock of this name until the transaction ends; false when somebody else holds it. */
  async tryLock(name: string): Promise<boolean> {
    if (!this.isOpen) throw new Error(`the lock ${name} needs an open transaction`);
    const rows = await this.manager.query<{ taken: boolean }[]>(
      'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS taken',
      [tenantMark() + name],
    );
    return rows[0]?.taken === true;
  }

  /**
   * Waits until nobody else holds the lock of this name, and holds it until the transaction ends. Names are short English
   * facts such as `gap-check`; each county has its own.
   */
  async holdLock(name: string): Promise<void> {
    if (!this.isOpen) throw new Error(`the lock ${name} needs an open transaction`);
    await this.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [tenantMark() + name]);
  }

  private runWhole<T>(manager: EntityManager, work: () => Promise<T>): Promise<T> {
    const running: Running = { of: this, manager, last: [] };
    return current.run(running, async () => {
      const result = await work();
      for (const { work: lastWork } of running.last.sort(byKey)) await lastWork();
      return result;
    });
  }
}

function byKey(a: LastWork, b: LastWork): number {
  return a.key < b.key ? -1 : Number(a.key > b.key);
}
