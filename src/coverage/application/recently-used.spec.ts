import { describe, expect, it } from '@jest/globals';
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
