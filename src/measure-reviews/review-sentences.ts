import type { Refusal } from '#libs/kernel';
import { REVIEW_ASPECT_WORDS, type ReviewAspect } from '#libs/measure-review';
import { Refused } from '../platform/refusal/refused.js';

const SENTENCES: Readonly<Record<string, string>> = {
  'figures-without-reason': 'Bitte geben Sie alle Zahlen an, oder schreiben Sie, warum eine fehlt.',
  'as-of-in-future': 'Der Stichtag liegt in der Zukunft.',
  'next-step-missing': 'Bei Gelb oder Rot gehört dazu, was als Nächstes geschieht.',
  'next-step-without-owner': 'Bitte wählen Sie, wer den nächsten Schritt macht.',
  'next-step-without-day': 'Bitte nennen Sie den Tag, bis zu dem der nächste Schritt gemacht ist.',
};

/** All that stands in the way of confirming a review, at once. */
export function refusedReview(refusals: readonly Refusal[]): Refused {
  const wrong = refusals.map((refusal) => ({
    field: refusal.field ?? '',
    code: refusal.code,
    message: sentenceOf(refusal),
  }));
  return new Refused(
    'invalid',
    { code: 'review-incomplete' },
    'Diese Überprüfung lässt sich so noch nicht bestätigen. Nichts ist verloren: Bitte ergänzen Sie die genannten Felder.',
    wrong,
  );
}

/** What never began. */
export function neverBegun(): Refused {
  return new Refused(
    'conflict',
    { code: 'measure-not-begun' },
    'Diese Maßnahme hat noch nicht begonnen; überprüft wird, was läuft, ruht oder zu Ende ist.',
  );
}

/** Somebody else wrote a correction already. */
export function alreadyCorrected(): Refused {
  return new Refused(
    'conflict',
    { code: 'already-corrected' },
    'Diese Überprüfung wurde schon berichtigt. Bitte berichtigen Sie die neuere.',
  );
}

function sentenceOf({ code, facts }: Refusal): string {
  if (code === 'light-without-sentence')
    return `${REVIEW_ASPECT_WORDS[facts?.['aspect'] as ReviewAspect]}: Bitte schreiben Sie bei Gelb und Rot in einem Satz, warum.`;
  return SENTENCES[code] ?? 'Das geht so nicht.';
}
