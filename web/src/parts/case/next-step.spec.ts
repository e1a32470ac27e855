import { describe, expect, test } from '@jest/globals';
import { nextStep } from './next-step.js';

const one = { state: 'waiting', pause: null, level: 'A1', answerUntil: null, endReason: null } as const;
const pause = { since: '2027-03-08', reason: 'away' } as const;

describe('what is next for a case', () => {
  test.each([
    [{ ...one, state: 'draft' }, 'Angaben prüfen und einreichen'],
    [
      { ...one, state: 'submitted', answerUntil: '2027-03-17' },
      'Antwort des Trägers abwarten (bis 17.03.2027)',
    ],
    [one, 'Platz abwarten; Vorschläge ansehen'],
    [{ ...one, level: null }, 'Einstufungstest buchen'],
    [{ ...one, pause: { ...pause, resumesOn: null } }, 'Pause beenden, sobald es weitergehen kann'],
    [{ ...one, pause: { ...pause, resumesOn: '2027-03-20' } }, 'geht am 20.03.2027 von selbst weiter'],
    [{ ...one, state: 'accepted' }, 'Anmeldung durch den Träger abwarten'],
    [{ ...one, state: 'ended', endReason: 'moved-away' }, 'Weggezogen'],
    [{ ...one, state: 'completed' }, 'nichts mehr zu tun'],
  ] as const)('%j', (given, words) => {
    expect(nextStep(given)).toBe(words);
  });

  test('what is known beside the case changes the words', () => {
    expect(nextStep({ ...one, level: null }, { isTestBooked: true })).toBe(
      'Ergebnis des Einstufungstests abwarten',
    );
    expect(nextStep({ ...one, state: 'offered' }, { offerUntil: '2027-03-15' })).toBe(
      'Platz bis 15.03.2027 annehmen oder ausschlagen',
    );
  });
});
