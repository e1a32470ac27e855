import { Refused } from '../../../platform/refusal/refused.js';

const SENTENCES: Readonly<Record<string, string>> = {
  'second-factor-asked': 'Bitte geben Sie den Code aus Ihrer App ein.',
  'wrong-code': 'Der Code stimmt nicht oder ist abgelaufen.',
  'code-used': 'Dieser Code wurde schon benutzt. Bitte warten Sie, bis Ihre App den nächsten zeigt.',
};

/** A code of the second factor that is not accepted, in a German sentence at its field. */
export function refusedCode(code: string): Refused {
  return new Refused('invalid', { code, field: 'code' }, SENTENCES[code] ?? 'Der Code stimmt nicht.');
}
