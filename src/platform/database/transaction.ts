import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';

/**
 * “Vorgang, ganz oder gar nicht”: a use case opens it, repositories pick up its entity manager. A run inside a run joins the
 * outer one, so that a use case never half-commits what another began.
 */
@Injectable()
export class Transaction {
  private readonly current = new AsyncLocalStorage<EntityManager>();

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The manager of the running transaction, or one that commits each statement by itself. */
  get manager(): EntityManager {
    return this.current.getStore() ?? this.dataSource.manager;
  }

  /** Whether a transaction is open here. */
  get isOpen(): boolean {
    return this.current.getStore() !== undefined;
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.isOpen) return work();
    return this.dataSource.transaction((manager) => this.current.run(manager, work));
  }

  /** Everything read inside is of one moment: for snapshots that are computed upon. */
  runOnSnapshot<T>(work: () => Promise<T>): Promise<T> {
    if (this.isOpen) return work();
    return this.dataSource.transaction('REPEATABLE READ', (manager) => this.current.run(manager, work));
  }

  /** Work that may fail without ending the transaction: what it wrote is taken back, and its error is passed on. */
  attempt<T>(work: () => Promise<T>): Promise<T> {
    if (!this.isOpen) throw new Error('an attempt needs an open transaction');
    return this.manager.transaction((manager) => this.current.run(manager, work));
  }

  /** Work that commits for itself although a transaction is open here, over a connection of its own. */
  outside<T>(work: () => Promise<T>): Promise<T> {
    return this.current.exit(work);
  }

  /** Takes the lock of this name until the transaction ends; false when somebody else holds it. */
  async tryLock(name: string): Promise<boolean> {
    if (!this.isOpen) throw new Error(`the lock ${name} needs an open transaction`);
    const rows = await this.manager.query<{ taken: boolean }[]>(
      'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS taken',
      [name],
    );
    return rows[0]?.taken === true;
  }

  /**
   * Waits until nobody else holds the lock of this name, and holds it until the transaction ends. Names are short English
   * facts such as `gap-check`.
   */
  async holdLock(name: string): Promise<void> {
    if (!this.isOpen) throw new Error(`the lock ${name} needs an open transaction`);
    await this.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
  }
}
