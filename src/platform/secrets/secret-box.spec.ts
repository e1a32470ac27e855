import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { readSettings } from '../config/read-settings.js';
import { SecretBox } from './secret-box.js';

const SESSION_SECRET = 's'.repeat(32);
const [ONE, TWO] = ['1'.repeat(32), '2'.repeat(32)];
const box = (keys: Readonly<Record<string, string>> = {}): SecretBox =>
  new SecretBox(readSettings({ DATABASE_URL: 'postgres://localhost/x', SESSION_SECRET, ...keys }));

describe('what is sealed', () => {
  it('opens for its owner, and looks different each time', () => {
    const sealed = box().seal('JBSWY3DPEHPK3PXP', 'account');
    expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
    expect(box().seal('JBSWY3DPEHPK3PXP', 'account')).not.toBe(sealed);
    expect(box().open(sealed, 'account')).toBe('JBSWY3DPEHPK3PXP');
  });

  it('does not open beside another account, when it was changed, or with another key', () => {
    const sealed = box().seal('secret', 'account');
    expect(box().open(sealed, 'another')).toBeNull();
    expect(box().open(`${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`, 'account')).toBeNull();
    expect(box({ SESSION_SECRET: 't'.repeat(32) }).open(sealed, 'account')).toBeNull();
    expect(box().open('secret', 'account')).toBeNull();
  });

  it('outlives the change of its key, and says that it is to be sealed anew', () => {
    const bySession = box().seal('secret', 'account');
    const first = box({ SECRETS_KEY: ONE });
    expect(first.open(bySession, 'account')).toBe('secret');
    expect(first.isOld(bySession)).toBe(true);
    const sealed = first.seal('secret', 'account');
    expect(first.isOld(sealed)).toBe(false);
    expect(box({ SECRETS_KEY: TWO, SECRETS_OLD_KEY: ONE }).open(sealed, 'account')).toBe('secret');
    expect(box({ SECRETS_KEY: TWO }).open(sealed, 'account')).toBeNull();
  });
});
