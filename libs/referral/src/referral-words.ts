import type { ReferralAct, ReferralParty, StepReason } from './referral-acts.js';
import type { ReferralState } from './referral-state.js';

/** A state as a label, and as the end of “Dieser Fall ist …”. */
export interface StateWords {
  readonly name: string;
  readonly predicate: string;
}

/** “Stände” in German: for refusals, mails and the handbook. The web has texts of its own. */
export const REFERRAL_STATE_WORDS: Readonly<Record<ReferralState, StateWords>> = {
  draft: { name: 'Entwurf', predicate: 'ein Entwurf' },
  submitted: { name: 'eingereicht', predicate: 'eingereicht und noch nicht beantwortet' },
  waiting: { name: 'wartet', predicate: 'auf der Warteliste' },
  offered: { name: 'Platz angeboten', predicate: 'mit einem offenen Platzangebot' },
  accepted: { name: 'angenommen', predicate: 'angenommen, aber noch nicht angemeldet' },
  enrolled: { name: 'angemeldet', predicate: 'angemeldet' },
  started: { name: 'im Kurs', predicate: 'im Kurs' },
  completed: { name: 'abgeschlossen', predicate: 'abgeschlossen' },
  'broken-off': { name: 'abgebrochen', predicate: 'abgebrochen' },
  rejected: { name: 'abgelehnt', predicate: 'abgelehnt' },
  revoked: { name: 'zurückgezogen', predicate: 'zurückgezogen' },
  expired: { name: 'erloschen', predicate: 'erloschen' },
  ended: { name: 'beendet', predicate: 'beendet' },
};

/** “Schritte” in German, as what somebody does. */
export const REFERRAL_ACT_WORDS: Readonly<Record<ReferralAct, string>> = {
  submit: 'einreichen',
  list: 'auf die Liste nehmen',
  return: 'auf die gemeinsame Liste zurückgeben',
  reject: 'ablehnen',
  offer: 'Platz anbieten',
  accept: 'Platz annehmen',
  decline: 'Platz ausschlagen',
  lapse: 'Angebot verfallen lassen',
  withdraw: 'Angebot zurückziehen',
  enrol: 'anmelden',
  'turn-away': 'nicht aufnehmen',
  'give-back': 'Platz zurückgeben',
  start: 'Kurs beginnen',
  complete: 'abschließen',
  'break-off': 'abbrechen',
  revoke: 'Fall zurückziehen',
  end: 'beenden',
  expire: 'erlöschen',
};

/** “Wer handelt” in German. */
export const PARTY_WORDS: Readonly<Record<ReferralParty, string>> = {
  office: 'Stelle',
  provider: 'Kursträger',
  client: 'Person (über ihren Link)',
  platform: 'Plattform',
};

/** “Gründe” in German. */
export const REASON_WORDS: Readonly<Record<StepReason, string>> = {
  'level-does-not-fit': 'Niveau passt nicht',
  'times-do-not-fit': 'Zeiten passen nicht',
  'lack-of-capacity': 'kein Platz',
  'papers-missing': 'Unterlagen fehlen',
  'not-reachable': 'nicht erreichbar',
  other: 'sonstiges',
  'no-answer': 'keine Antwort in der Frist',
  'not-entitled': 'nicht berechtigt',
  'already-in-course': 'schon in einem Kurs',
  'entered-twice': 'doppelt erfasst',
  'too-far': 'zu weit',
  'no-childcare': 'keine Kinderbeaufsichtigung',
  'starts-too-early': 'beginnt zu früh',
  'starts-too-late': 'beginnt zu spät',
  'found-elsewhere': 'anderswo einen Platz gefunden',
  'no-longer-needed': 'nicht mehr nötig',
  'offering-cancelled': 'Kurs abgesagt',
  'offering-postponed': 'Kurs verschoben',
  'offering-merged': 'Kurs zusammengelegt',
  'course-changed': 'Kurs geändert',
  'made-by-mistake': 'irrtümlich angeboten',
  'moved-away': 'verzogen',
  'took-up-work': 'Arbeit aufgenommen',
  'childcare-lost': 'Kinderbetreuung weggefallen',
  'changed-course': 'in einen anderen Kurs gewechselt',
  'place-found': 'Platz gefunden',
  declined: 'möchte nicht mehr',
  'entitlement-ended': 'Berechtigung abgelaufen',
  'entered-by-mistake': 'irrtümlich erfasst',
  'one-year-over': 'ein Jahr seit der Anmeldung vergangen',
};
