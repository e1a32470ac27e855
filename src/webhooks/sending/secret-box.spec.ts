import { describe, expect, it } from '@jest/globals';
import type { Settings } from '../../platform/config/settings.js';
import { SecretBox } from './secret-box.js';

const boxOf = (secret: string): SecretBox => new SecretBox({ SESSION_SECRET: secret } as Settings);

describe('SecretBox', () => {
  it('opens what it closed, never twice the same', () => {
    const box = boxOf('the secret of a story');
    const closed = box.close('whsec_1');
    expect(closed).not.toContain('whsec');
    expect(box.close('whsec_1')).not.toBe(closed);
    expect(box.open(closed)).toBe('whsec_1');
  });

  it('opens nothing that was altered or closed elsewhere', () => {
    const closed = boxOf('one secret').close('whsec_1');
    expect(boxOf('another secret').open(closed)).toBeNull();
    expect(boxOf('one secret').open(`${closed.slice(0, -4)}AAA=`)).toBeNull();
    expect(boxOf('one secret').open('')).toBeNull();
  });
});
