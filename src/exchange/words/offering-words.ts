import type { Obstacle, OfferingForm, OfferingState } from '#libs/course-catalogue';
import type { CodeChoice } from '../reading/read-cell.js';

/** “Stand eines Kursangebots” as people write it. */
export const STATE_WORDS: readonly CodeChoice<OfferingState>[] = [
  { code: 'planned', names: ['geplant', 'planned'] },
  { code: 'open', names: ['Anmeldung offen', 'offen', 'open'] },
  { code: 'secured', names: ['gesichert', 'findet statt', 'secured'] },
  { code: 'at-risk', names: ['gefährdet', 'at-risk'] },
  { code: 'started', names: ['begonnen', 'läuft', 'laufend', 'started'] },
  { code: 'ended', names: ['beendet', 'ended'] },
  { code: 'postponed', names: ['verschoben', 'postponed'] },
  { code: 'merged', names: ['zusammengelegt', 'merged'] },
  { code: 'cancelled', names: ['abgesagt', 'storniert', 'cancelled'] },
];

/** “Kursform” as people write it. */
export const FORM_WORDS: readonly CodeChoice<OfferingForm>[] = [
  { code: 'on-site', names: ['Präsenz', 'vor Ort', 'on-site'] },
  { code: 'hybrid', names: ['hybrid'] },
  { code: 'online', names: ['online', 'virtuelles Klassenzimmer'] },
];

/** “Grund”, why a course does not come about, as people write it. */
export const REASON_WORDS: readonly CodeChoice<Obstacle>[] = [
  { code: 'too-few-participants', names: ['zu wenige Teilnehmende', 'zu wenig TN', 'too-few-participants'] },
  { code: 'no-teacher', names: ['keine Lehrkraft', 'no-teacher'] },
  { code: 'no-room', names: ['kein Raum', 'no-room'] },
  { code: 'no-childcare', names: ['keine Kinderbeaufsichtigung', 'no-childcare'] },
  { code: 'no-funding', names: ['keine Förderung', 'no-funding'] },
  { code: 'no-approval', names: ['keine Zulassung', 'no-approval'] },
  { code: 'other', names: ['sonstiges', 'other'] },
];
