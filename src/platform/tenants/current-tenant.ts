import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';
import { FIRST_TENANT, type Tenant } from './tenant.js';

/** For whom work is done: one county, or the operator, who looks at all of them. */
interface TenantScope {
  readonly tenant: Tenant | null;
  readonly names: readonly string[];
}

const current = new AsyncLocalStorage<TenantScope>();

/** Whose the work is that goes on here; null where it is the operator's, or nobody's. */
export function currentTenant(): Tenant | null {
  return current.getStore()?.tenant ?? null;
}

/** The same where one must be named: what nobody ordered for a county is the first one's. Its rows it does not see by that. */
export function ownTenant(): Tenant {
  return currentTenant() ?? FIRST_TENANT;
}

/** The names whose rows this work may see; null where nobody said for whom it is done. */
export function visibleTenants(): readonly string[] | null {
  return current.getStore()?.names ?? null;
}

/** A part of the name of whatever lies outside the database and must not be shared: a cache, a lock. The first county adds nothing. */
export function tenantMark(): string {
  const { name } = ownTenant();
  return name === FIRST_TENANT.name ? '' : `${name}:`;
}

/** Work for one county, and all that follows from it. */
export function inTenant<T>(tenant: Tenant, work: () => T): T {
  return current.run({ tenant, names: [tenant.name] }, work);
}

/** Work of the operator over the rows of several counties: reading only, because a new row would not know whose it is. */
export function inAllTenants<T>(names: readonly string[], work: () => T): T {
  return current.run({ tenant: null, names }, work);
}

/** A listener that goes on working for whom it was made, whoever makes it hear. */
export function keepTenant<Words extends unknown[], Result>(
  listener: (...words: Words) => Result,
): (...words: Words) => Result {
  return AsyncResource.bind(listener);
}
