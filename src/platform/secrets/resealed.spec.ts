import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { readSettings } from '../config/read-settings.js';
import { plusResealed, reseal } from './resealed.js';
import { SecretBox } from './secret-box.js';

const [ONE, TWO] = ['1'.repeat(32), '2'.repeat(32)];
const box = (keys: Readonly<Record<string, string>>): SecretBox =>
  new SecretBox(
    readSettings({ DATABASE_URL: 'postgres://localhost/x', SESSION_SECRET: 's'.repeat(32), ...keys }),
  );

describe('After a change of the key', () => {
  const before = box({ SECRETS_KEY: ONE }).seal('secret', 'row');
  const now = box({ SECRETS_KEY: TWO, SECRETS_OLD_KEY: ONE });

  it('a secret is sealed anew, so that the old key is needed no more', () => {
    const { sealed, count } = reseal(now, before, 'row');
    expect(count).toEqual({ resealed: 1, unreadable: 0 });
    expect(box({ SECRETS_KEY: TWO }).open(sealed ?? '', 'row')).toBe('secret');
    expect(reseal(now, sealed, 'row')).toEqual({ sealed, count: { resealed: 0, unreadable: 0 } });
  });

  it('what no key opens is counted and stays as it is, and so does what is not there', () => {
    const lost = reseal(box({ SECRETS_KEY: TWO }), before, 'row');
    expect(lost).toEqual({ sealed: before, count: { resealed: 0, unreadable: 1 } });
    expect(reseal(now, before, 'another row').count).toEqual({ resealed: 0, unreadable: 1 });
    expect(reseal(now, null, 'row')).toEqual({ sealed: null, count: { resealed: 0, unreadable: 0 } });
  });

  it('counts add up', () => {
    expect(plusResealed({ resealed: 1, unreadable: 2 }, { resealed: 3, unreadable: 4 })).toEqual({
      resealed: 4,
      unreadable: 6,
    });
  });
});
