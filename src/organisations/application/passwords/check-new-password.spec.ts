import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { BreachedPasswords } from '../../../platform/auth/passwords/breached-passwords.js';
import { Settings } from '../../../platform/config/settings.js';
import { Refused } from '../../../platform/refusal/refused.js';
import { CheckNewPassword } from './check-new-password.js';
import { makeFirstPassword } from './make-first-password.js';

const check = new CheckNewPassword(new BreachedPasswords(new Settings()));
const codeOf = async (password: string): Promise<string | undefined> => {
  try {
    await check.execute(password, 'jobcenter');
    return undefined;
  } catch (error) {
    return error instanceof Refused ? error.refusal.code : String(error);
  }
};

describe('A new password', () => {
  it.each([
    'vier Wörter ohne Sinn',
    'ein Passwort nur für Tests',
    'hund katze maus tisch',
    makeFirstPassword(),
    'x7#Kd9!qLm2$Wz',
  ])('%j is good', async (password) => {
    expect(await codeOf(password)).toBeUndefined();
  });

  it.each([
    ['Passwort1234!', 'password-common'],
    ['Sommer2026!!!', 'password-common'],
    ['qwertzuiop123', 'password-common'],
    ['aaaaaaaaaaaaaaaaaaaa', 'password-common'],
    ['Kurskreis2026', 'password-common'],
    ['a1!'.repeat(42), 'password-common'],
    ['zu kurz', 'password-too-short'],
    ['unser Jobcenter hier', 'login-inside'],
  ])('%j is refused: %s', async (password, code) => {
    expect(await codeOf(password)).toBe(code);
  });
});
