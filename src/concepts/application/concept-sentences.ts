import type { Refusal } from '#libs/kernel';
import { Refused } from '../../platform/refusal/refused.js';

const day = (value: string | number | undefined): string =>
  String(value ?? '')
    .split('-')
    .toReversed()
    .join('.');

/** What a person reads when a rule of the concept says no. */
const SENTENCES: Readonly<Record<string, (facts: NonNullable<Refusal['facts']>) => string>> = {
  'concept-act-impossible': () =>
    'Das geht bei dem Stand dieser Fassung nicht. Bitte laden Sie die Seite neu; vielleicht hat jemand anders sie inzwischen geändert.',
  'valid-before-decision': ({ decidedOn }) =>
    `Die Fassung kann frühestens am Tag des Beschlusses gelten, dem ${day(decidedOn)}.`,
  'valid-in-future': () =>
    'Bitte tragen Sie den Beschluss erst an dem Tag ein, ab dem die Fassung gilt. Bis dahin gilt die bisherige.',
  'valid-before-predecessor': ({ validFrom }) =>
    `Die bisherige Fassung gilt seit dem ${day(validFrom)}; die neue kann erst danach gelten.`,
  'ends-before-start': () => 'Das Ende liegt vor dem Beginn. Bitte prüfen Sie beide Tage.',
  'end-without-start': () => 'Zu einem tatsächlichen Ende gehört ein tatsächlicher Beginn.',
  'not-yet': () =>
    'Dieser Tag liegt noch vor uns. Tatsächliche Tage trägt man ein, wenn es so weit ist; Künftiges gehört in die Planung.',
};

/** A refusal of `libs/concept`, thrown with its sentence. */
export function conceptRefused(refusal: Refusal): Refused {
  const sentence = SENTENCES[refusal.code]?.(refusal.facts ?? {}) ?? 'Das ist so nicht möglich.';
  return new Refused(refusal.field === undefined ? 'conflict' : 'invalid', refusal, sentence);
}

/** Of two who saw the same the first wins. */
export function changedMeanwhile(what: string): Refused {
  return new Refused(
    'conflict',
    { code: 'changed-meanwhile' },
    `Jemand anders hat ${what} inzwischen geändert. Bitte sehen Sie den neuen Stand an und ändern Sie erneut; was Sie eingegeben haben, bleibt stehen.`,
  );
}

/** Two things of one list could not be told apart. */
export function titleTaken(field: string, title: string): Refused {
  return new Refused(
    'invalid',
    { code: 'title-taken', field },
    `„${title}“ gibt es hier schon. Bitte wählen Sie einen anderen Namen.`,
  );
}
