import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgePassword } from './judge-password.js';

const facts = { login: 'jobcenter', guessesLog10: 14, isBreached: false };

describe('a password', () => {
  it.each([
    ['elf Zeichen', 'password-too-short'],
    ['zwölf Zeich.', undefined],
    ['🔑'.repeat(11), 'password-too-short'], // counted as people count, not in halves
    ['ä'.repeat(128), undefined],
    ['ä'.repeat(129), 'password-too-long'],
    ['mein Jobcenter in Kandel', 'login-inside'],
    ['            ', undefined],
  ])('%j: %s', (password, code) => {
    expect(judgePassword({ ...facts, password })?.code).toBe(code);
  });

  it('is refused when it was stolen somewhere or is tried first', () => {
    const password = 'Passwort1234!';
    expect(judgePassword({ ...facts, password, isBreached: true })?.code).toBe('password-breached');
    expect(judgePassword({ ...facts, password, guessesLog10: 8.1 })?.code).toBe('password-common');
    expect(judgePassword({ ...facts, password, guessesLog10: null })).toBeNull();
  });

  it('needs no certain kinds of characters', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 12, maxLength: 100 }).filter((text) => text.normalize('NFKC').length >= 12),
        (password) => {
          fc.pre(Array.from(password.normalize('NFKC')).length >= 12);
          expect(judgePassword({ ...facts, login: '', password })).toBeNull();
        },
      ),
    );
  });
});
