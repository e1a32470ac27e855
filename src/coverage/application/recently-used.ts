import { tenantMark } from '../../platform/tenants/current-tenant.js';

/**
 * “Zuletzt gebraucht”: keeps the results of the last few questions. Who asks while a result is still being made waits for the
 * same one; one that fails is forgotten. Each county is answered from what it asked itself.
 */
export class RecentlyUsed<T> {
  private readonly kept = new Map<string, Promise<T>>();

  constructor(private readonly most: number) {}

  get(question: string, make: () => Promise<T>): Promise<T> {
    const key = tenantMark() + question;
    const known = this.kept.get(key);
    const result = known ?? make();
    this.kept.delete(key);
    this.kept.set(key, result);
    if (known === undefined) this.forgetWhenFailed(key, result);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.most) break;
      this.kept.delete(oldest);
    }
    return result;
  }

  private forgetWhenFailed(key: string, result: Promise<T>): void {
    result.catch(() => {
      if (this.kept.get(key) === result) this.kept.delete(key);
    });
  }
}
