import { Injectable } from '@nestjs/common';
import { judgePassword, MINIMUM_PASSWORD_LENGTH } from '#libs/sign-in';
import { BreachedPasswords } from '../../../platform/auth/passwords/breached-passwords.js';
import { guessPassword } from '../../../platform/auth/passwords/guess-password.js';
import { Refused } from '../../../platform/refusal/refused.js';

/** “Neues Passwort prüfen”: its length, whether it was stolen somewhere, and whether it is easy to guess. Those in use stay in force. */
@Injectable()
export class CheckNewPassword {
  constructor(private readonly breached: BreachedPasswords) {}

  /** Throws {@link Refused}, naming the field in which it was typed. */
  async execute(password: string, login: string, field = 'password'): Promise<void> {
    const known = { password, login };
    // What is plain to see is said first; the lists are big.
    refuse(judgePassword({ ...known, guessesLog10: null, isBreached: false }), field);
    const isBreached = await this.breached.has(password);
    const guessesLog10 = await guessPassword(password, ['kurskreis', login]);
    refuse(judgePassword({ ...known, guessesLog10, isBreached }), field);
  }
}

function refuse(refusal: ReturnType<typeof judgePassword>, field: string): void {
  if (refusal === null) return;
  throw new Refused(
    'invalid',
    { ...refusal, field },
    SENTENCES[refusal.code] ?? 'Bitte wählen Sie ein anderes Passwort.',
  );
}

const SENTENCES: Readonly<Record<string, string>> = {
  'password-too-short': `Das Passwort braucht mindestens ${MINIMUM_PASSWORD_LENGTH} Zeichen.`,
  'password-too-long': 'Das Passwort darf höchstens 128 Zeichen haben.',
  'login-inside': 'Das Passwort darf den Anmeldenamen nicht enthalten.',
  'password-breached':
    'Dieses Passwort steht in einer Liste gestohlener Passwörter. Bitte wählen Sie ein anderes.',
  'password-common':
    'Dieses Passwort ist leicht zu erraten. Bitte wählen Sie eines aus mehreren Wörtern, die nichts miteinander zu tun haben.',
};
