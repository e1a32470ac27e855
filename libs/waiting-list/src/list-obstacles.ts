import { isMissed, type Matcher, type MissedCriteria, type SupplyEntry } from '#libs/matching';
import { entryKey, type ListedCase } from './listed-case.js';

/**
 * “Warum jemand nicht nachrückt”: the first that holds, in this order.
 *
 * paused “pausiert”; has-offer “hat schon ein Platzangebot”; declined-before “hat diesen Einstieg schon ausgeschlagen oder verfallen
 * lassen”; other-wish “wünscht anderes”; level “anderes Niveau”; not-tested “wartet auf die Einstufung”; entitlement “Berechtigung
 * abgelaufen”; reach “zu weit”; times “Zeiten passen nicht”; childcare “Kinderbeaufsichtigung reicht nicht”. Where none of these holds,
 * it is the entry itself that nobody can have: full “voll”; begins-too-soon “beginnt heute oder hat begonnen”; not-approved “ohne
 * Zulassung am Kursort”; stale “Zahlen nicht bestätigt”.
 */
export const LIST_OBSTACLES = [
  'paused',
  'has-offer',
  'declined-before',
  'other-wish',
  'level',
  'not-tested',
  'entitlement',
  'reach',
  'times',
  'childcare',
  'full',
  'begins-too-soon',
  'not-approved',
  'stale',
] as const;

/** One of {@link LIST_OBSTACLES}. */
export type ListObstacle = (typeof LIST_OBSTACLES)[number];

/** “Was jemandem im Weg steht”, to be offered an entry now; null where nothing does. */
export function obstacleOf(person: ListedCase, entry: SupplyEntry, matcher: Matcher): ListObstacle | null {
  if (person.isPaused) return 'paused';
  if (person.hasLiveOffer) return 'has-offer';
  if (person.closedEntries.size > 0 && person.closedEntries.has(entryKey(entry))) return 'declined-before';
  const atFirstSight = matcher.missedAtFirstSight(person, entry);
  if (isMissed(atFirstSight, 'wish')) return 'other-wish';
  if (isMissed(atFirstSight, 'level')) return person.level === null ? 'not-tested' : 'level';
  if (isMissed(atFirstSight, 'entitlement')) return 'entitlement';
  return wayOrEntryObstacle(matcher.missed(person, entry));
}

/** “Was dem Einstieg selbst im Weg steht”, whoever asks; null where nothing does. */
export function entryObstacle(missed: MissedCriteria): ListObstacle | null {
  if (isMissed(missed, 'places')) return 'full';
  if (isMissed(missed, 'start')) return 'begins-too-soon';
  if (isMissed(missed, 'approval')) return 'not-approved';
  return isMissed(missed, 'freshness') ? 'stale' : null;
}

/** “Was der Sache am nächsten kommt”: of two, the one that is looked for later; nothing in the way is nearest of all. */
export function nearerOf(a: ListObstacle | null, b: ListObstacle | null): ListObstacle | null {
  if (a === null || b === null) return null;
  return LIST_OBSTACLES.indexOf(a) >= LIST_OBSTACLES.indexOf(b) ? a : b;
}

function wayOrEntryObstacle(missed: MissedCriteria): ListObstacle | null {
  if (isMissed(missed, 'reach')) return 'reach';
  if (isMissed(missed, 'times')) return 'times';
  return isMissed(missed, 'childcare') ? 'childcare' : entryObstacle(missed);
}
