import { describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { stepDown, whyUnbound } from './step-down.js';

interface Place {
  readonly passes: boolean;
  readonly hasRole: boolean;
  readonly backend?: number;
  /** Null: the tables know of one county only. */
  readonly counties?: number | null;
}

/** A connection whose process number is 7, at a server that stands so. */
function connectedTo({ passes, hasRole, backend = 7, counties = 1 }: Place): pg.ClientBase {
  const query = (sql: string): Promise<unknown> => {
    if (!sql.includes('FROM tenant')) return Promise.resolve({ rows: [{ passes, hasRole, backend }] });
    if (counties === null) return Promise.reject(Object.assign(new Error('no table'), { code: '42P01' }));
    return Promise.resolve({ rows: [{ count: counties }] });
  };
  return { processID: 7, query } as unknown as pg.ClientBase;
}

describe('A connection is held to its county', () => {
  it.each([
    ['a superuser who can step down', { passes: true, hasRole: true }],
    ['an owner whom the policies bind', { passes: false, hasRole: true }],
    ['an owner where the role was never made', { passes: false, hasRole: false }],
  ])('of %s', async (_who, place) => {
    expect(await whyUnbound(connectedTo(place))).toBeNull();
    await expect(stepDown(connectedTo({ ...place, counties: 2 }))).resolves.toBeUndefined();
  });

  const UNBOUND: readonly (readonly [string, Place, RegExp])[] = [
    ['a superuser without the role', { passes: true, hasRole: false }, /die Rolle kurskreis_tenant fehlt/],
    ['a pooler in between', { passes: false, hasRole: true, backend: 8 }, /steht ein Pooler/],
  ];

  it.each(UNBOUND)('or nobody is answered: %s', async (_who, place, sentence) => {
    expect(await whyUnbound(connectedTo(place))).toMatch(sentence);
    await expect(stepDown(connectedTo({ ...place, counties: 2 }))).rejects.toThrow(sentence);
  });

  it.each(UNBOUND)('which is no matter while there is one: %s', async (_who, place) => {
    await expect(stepDown(connectedTo({ ...place, counties: 1 }))).resolves.toBeUndefined();
    await expect(stepDown(connectedTo({ ...place, counties: null }))).resolves.toBeUndefined();
  });

  it('and a server that does not answer is no single county', async () => {
    const gone = { query: () => Promise.reject(new Error('gone')) } as unknown as pg.ClientBase;
    await expect(stepDown(gone)).rejects.toThrow('gone');
  });
});
