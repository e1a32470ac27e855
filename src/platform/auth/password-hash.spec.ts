import { describe, expect, it } from '@jest/globals';
import { hashOfNobody, hashPassword, hashPublicPassword, isPassword, NO_PASSWORD } from './password-hash.js';

const COST_OF = /^scrypt\$(\d+\$\d+\$\d+)\$[\w-]{22}\$[\w-]{43}$/;
const costOf = (hash: string): string | undefined => COST_OF.exec(hash)?.[1];

describe('a hash of a password', () => {
  it('is known by the password alone, however its umlauts were typed', async () => {
    const hash = await hashPassword('Käse und Brötchen');
    expect(costOf(hash)).toBe('65536$8$2');
    expect(await isPassword('Ka\u0308se und Bro\u0308tchen', hash)).toBe(true);
    expect(await isPassword('Kase und Brotchen', hash)).toBe(false);
  });

  it('is another one each time', async () => {
    const hashes = await Promise.all([hashPublicPassword('dasselbe'), hashPublicPassword('dasselbe')]);
    expect(new Set(hashes).size).toBe(2);
    expect(await Promise.all(hashes.map((hash) => isPassword('dasselbe', hash)))).toEqual([true, true]);
  });

  it('costs little where everybody may read the password', async () => {
    expect(costOf(await hashPublicPassword('steht im Handbuch'))).toBe('1024$8$1');
  });

  it('of nobody costs as much as one of an account, and no password is it', async () => {
    const hash = hashOfNobody();
    expect(costOf(hash)).toBe('65536$8$2');
    expect(hashOfNobody()).not.toBe(hash);
    expect(await isPassword('', hash)).toBe(false);
  });

  it.each([NO_PASSWORD, '', 'bcrypt$1$2$3$c2FsdA$a2V5', 'scrypt$16$8$1'])(
    'that is none (%s) is no password',
    async (hash) => {
      expect(await isPassword('', hash)).toBe(false);
    },
  );
});
