import { describe, expect, it } from '@jest/globals';
import { inTenant } from '../../platform/tenants/current-tenant.js';
import { FIRST_TENANT, type Tenant } from '../../platform/tenants/tenant.js';
import { RecentlyUsed } from './recently-used.js';

describe('RecentlyUsed', () => {
  it('makes each result once, also for those who ask at the same time', async () => {
    const kept = new RecentlyUsed<number>(2);
    let made = 0;
    const make = () => Promise.resolve(++made);
    expect(await Promise.all([kept.get('a', make), kept.get('a', make)])).toEqual([1, 1]);
    expect(await kept.get('a', make)).toBe(1);
  });

  it('forgets what was not asked for longest', async () => {
    const kept = new RecentlyUsed<string>(2);
    const asked: string[] = [];
    const ask = (key: string) =>
      kept.get(key, () => {
        asked.push(key);
        return Promise.resolve(key);
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
  });

  it('does not keep a failure', async () => {
    const kept = new RecentlyUsed<string>(2);
    await expect(kept.get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await kept.get('a', () => Promise.resolve('there again'))).toBe('there again');
  });
});

const NEIGHBOUR: Tenant = { name: 'nachbar', publicUrl: null, holidaysOf: null };

it('what a busy county asks pushes nothing out that a quiet one asked', async () => {
  const answers = new RecentlyUsed<string>(1);
  let made = 0;
  const ask = (tenant: Tenant, question: string): Promise<string> =>
    inTenant(tenant, () => answers.get(question, () => Promise.resolve(String((made += 1)))));
  await ask(NEIGHBOUR, 'quiet');
  for (const question of ['a', 'b', 'c']) await ask(FIRST_TENANT, question);
  expect([await ask(NEIGHBOUR, 'quiet'), made]).toEqual(['1', 4]);
});

it('the same question of two counties has two answers', async () => {
  const answers = new RecentlyUsed<string>(5);
  const ask = (tenant: Tenant): Promise<string> =>
    inTenant(tenant, () => answers.get('how many', () => Promise.resolve(tenant.name)));
  expect([await ask(FIRST_TENANT), await ask(NEIGHBOUR), await ask(FIRST_TENANT)]).toEqual([
    'landkreis',
    'nachbar',
    'landkreis',
  ]);
});
