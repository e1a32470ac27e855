import { PerTenant } from '../../platform/tenants/per-tenant.js';

/**
 * “Zuletzt gebraucht”: keeps the results of the last few questions. Who asks while a result is still being made waits for the
 * same one; one that fails is forgotten. Each county is answered from what it asked itself, and pushes nothing out that another one asked.
 */
export class RecentlyUsed<T> {
  private readonly kept = new PerTenant<Map<string, Promise<T>>>();

  /** `most` are kept of each county. */
  constructor(private readonly most: number) {}

  get(question: string, make: () => Promise<T>): Promise<T> {
    const kept = (this.kept.value ??= new Map<string, Promise<T>>());
    const known = kept.get(question);
    const result = known ?? make();
    kept.delete(question);
    kept.set(question, result);
    if (known === undefined) forgetWhenFailed(kept, question, result);
    for (const oldest of kept.keys()) {
      if (kept.size <= this.most) break;
      kept.delete(oldest);
    }
    return result;
  }
}

function forgetWhenFailed<T>(kept: Map<string, Promise<T>>, question: string, result: Promise<T>): void {
  result.catch(() => {
    if (kept.get(question) === result) kept.delete(question);
  });
}
