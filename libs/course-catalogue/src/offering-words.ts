import type { Obstacle } from './obstacle.js';
import type { OfferingAct, OfferingParty } from './offering-acts.js';
import type { OfferingState } from './offering.js';

/** “Stände eines Kursangebots” in German, also as the end of “Der Kurs ist …”. The web has texts of its own. */
export const OFFERING_STATE_WORDS: Readonly<Record<OfferingState, string>> = {
  planned: 'geplant',
  open: 'offen',
  secured: 'gesichert',
  'at-risk': 'gefährdet',
  started: 'begonnen',
  ended: 'beendet',
  postponed: 'verschoben',
  merged: 'zusammengelegt',
  cancelled: 'abgesagt',
};

/** “Schritte eines Kursangebots” in German, as what somebody does or what follows. */
export const OFFERING_ACT_WORDS: Readonly<Record<OfferingAct, string>> = {
  open: 'öffnen',
  secure: 'Mindestzahl erreicht',
  'call-at-risk': 'Mindestzahl fehlt kurz vor dem Beginn',
  ease: 'Zahlen ändern sich',
  start: 'erster Tag',
  end: 'letzter Tag vorbei',
  postpone: 'verschieben',
  plan: 'neu planen',
  reopen: 'wieder öffnen',
  merge: 'zusammenlegen',
  cancel: 'absagen',
};

/** “Wer handelt” in German. */
export const OFFERING_PARTY_WORDS: Readonly<Record<OfferingParty, string>> = {
  provider: 'Kursträger',
  platform: 'folgt aus Tagen und Zahlen',
};

/** “Gründe” in German. */
export const OBSTACLE_WORDS: Readonly<Record<Obstacle, string>> = {
  'too-few-participants': 'zu wenige Teilnehmende',
  'no-teacher': 'keine Lehrkraft',
  'no-room': 'kein Raum',
  'no-childcare': 'keine Kinderbeaufsichtigung',
  'no-funding': 'keine Finanzierung',
  'no-approval': 'keine Zulassung',
  other: 'anderer Grund',
};
