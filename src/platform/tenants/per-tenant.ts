import { tenantMark } from './current-tenant.js';

/** What a process remembers, for each county by itself. */
export class PerTenant<T> {
  private readonly kept = new Map<string, T>();

  /** Undefined where nothing was remembered for this county yet. */
  get value(): T | undefined {
    return this.kept.get(tenantMark());
  }

  set value(value: T) {
    this.kept.set(tenantMark(), value);
  }
}
