import { germanDay } from '#libs/calendar';
import type { Refusal } from '#libs/kernel';
import type { ReferralState } from '#libs/referral';
import { Refused } from '../../platform/refusal/refused.js';
import { stateSentence } from './step-sentences.js';

type Facts = NonNullable<Refusal['facts']>;

const SENTENCES: Readonly<Record<string, (facts: Facts) => string>> = {
  'route-not-for-office': () =>
    'Auf diesem Zugangsweg kann Ihre Stelle niemanden aufnehmen. Bitte wählen Sie einen, für den Sie zuständig sind.',
  'entitlement-expired': (facts) =>
    `Die Berechtigung ist am ${germanDay(String(facts['until']))} abgelaufen.`,
  'waiting-since-in-future': () => 'Der Beginn der Wartezeit liegt in der Zukunft.',
  'waiting-since-too-old': (facts) =>
    `Der Beginn der Wartezeit liegt mehr als ${facts['years']} Jahre zurück. Bitte prüfen Sie das Jahr.`,
  'waiting-since-fixed': () =>
    'Der Beginn der Wartezeit bestimmt den Platz in der Reihe und kann nur an einem Entwurf geändert werden.',
  'children-out-of-range': (facts) => `Die Zahl der Kinder muss zwischen 0 und ${facts['maximum']} liegen.`,
  'unknown-municipality': () => 'Diese Gemeinde gibt es in diesem Landkreis nicht.',
  'unknown-format': () => 'Diesen Kurstyp gibt es nicht oder nicht mehr.',
  'unknown-offering': () => 'Dieses Kursangebot gibt es nicht oder nicht mehr.',
  'too-many-wishes': (facts) => `Mehr als ${facts['maximum']} Wünsche kann ein Fall nicht haben.`,
  'wish-twice': () => 'Ein Wunsch kommt doppelt vor.',
  'unknown-provider': () => 'Diesen Kursträger gibt es hier nicht oder nicht mehr.',
  'already-submitted': () => 'Der Kursträger kann nur an einem Entwurf geändert werden.',
  'duplicate-check-off': () => 'Die Suche nach doppelten Fällen ist in diesem Landkreis nicht eingeschaltet.',
  'change-not-now': stateFact,
  'pause-not-now': stateFact,
  'resumes-on-not-later': () => 'Die Pause muss an einem späteren Tag enden.',
};

function stateFact(facts: Facts): string {
  return stateSentence(facts['state'] as ReferralState);
}

/** Those that are about how the case stands; all others are about what was entered. */
const CONFLICTS: ReadonlySet<string> = new Set(['change-not-now', 'pause-not-now', 'already-submitted']);

/** A refusal about what a case holds, with its German sentence. */
export function caseRefused(refusal: Refusal): Refused {
  const kind = CONFLICTS.has(refusal.code) ? 'conflict' : 'invalid';
  return new Refused(kind, refusal, SENTENCES[refusal.code]?.(refusal.facts ?? {}) ?? refusal.code);
}
