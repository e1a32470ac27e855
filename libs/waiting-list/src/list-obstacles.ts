import {
  isMissed,
  type MatchCase,
  type MatchCriterion,
  type Matcher,
  type MissedCriteria,
  type SupplyEntry,
} from '#libs/matching';
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

/** Which missed criterion makes which obstacle, in the order of the obstacles. Level stands apart: it has two. */
const BY_CRITERION: readonly (readonly [MatchCriterion, ListObstacle])[] = [
  ['wish', 'other-wish'],
  ['level', 'level'],
  ['entitlement', 'entitlement'],
  ['reach', 'reach'],
  ['times', 'times'],
  ['childcare', 'childcare'],
  ['places', 'full'],
  ['start', 'begins-too-soon'],
  ['approval', 'not-approved'],
  ['freshness', 'stale'],
];

/** Those of the entry, in their order. */
const OF_ENTRY: readonly (readonly [MatchCriterion, ListObstacle])[] = BY_CRITERION.slice(-4);

/** “Was jemandem im Weg steht”, to be offered an entry now; null where nothing does. */
export function obstacleOf(person: ListedCase, entry: SupplyEntry, matcher: Matcher): ListObstacle | null {
  if (person.isPaused) return 'paused';
  if (person.hasLiveOffer) return 'has-offer';
  if (person.closedEntries.size > 0 && person.closedEntries.has(entryKey(entry))) return 'declined-before';
  return firstObstacle(person, matcher.missed(person, entry));
}

/** “Was dem Einstieg selbst im Weg steht”, whoever asks; null where nothing does. */
export function entryObstacle(missed: MissedCriteria): ListObstacle | null {
  return OF_ENTRY.find(([criterion]) => isMissed(missed, criterion))?.[1] ?? null;
}

/** “Was der Sache am nächsten kommt”: of two, the one that is looked for later; nothing in the way is nearest of all. */
export function nearerOf(a: ListObstacle | null, b: ListObstacle | null): ListObstacle | null {
  if (a === null || b === null) return null;
  return LIST_OBSTACLES.indexOf(a) >= LIST_OBSTACLES.indexOf(b) ? a : b;
}

function firstObstacle({ level }: MatchCase, missed: MissedCriteria): ListObstacle | null {
  for (const [criterion, obstacle] of BY_CRITERION) {
    if (isMissed(missed, criterion)) return obstacle === 'level' && level === null ? 'not-tested' : obstacle;
  }
  return null;
}
