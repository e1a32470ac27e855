import type { Rhythm } from './indicator.js';

/** “Erhebungstakte in Worten”, for mails. */
export const RHYTHM_WORDS: Readonly<Record<Rhythm, string>> = {
  month: 'monatlich',
  quarter: 'vierteljährlich',
  year: 'jährlich',
  none: 'ohne festen Takt',
};
