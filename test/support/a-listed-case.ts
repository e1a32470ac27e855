import { addDays } from '#libs/calendar';
import type { MatchContext } from '#libs/matching';
import type { ListedCase } from '#libs/waiting-list';
import { aSnapshot, agsOf, FORMATS, TODAY, type Minutes } from './a-coverage-snapshot.js';

/** Somebody in Gemeinde 1 at A1 who waits for a general course for 20 days: no wishes, no children, any time. */
export const aListedCase = (part: Partial<ListedCase> = {}): ListedCase => ({
  id: `id of ${part.code ?? 'CCCCCCCC'}`,
  code: 'CCCCCCCC',
  ags: agsOf(1),
  formatCode: 'general',
  level: 'A1',
  accessRoute: 'entitled',
  entitledUntil: null,
  dayparts: [],
  childrenUnderThree: 0,
  childrenFromThree: 0,
  waitingSince: addDays(TODAY, -20),
  wishes: [],
  isPaused: false,
  hasLiveOffer: false,
  closedEntries: new Set(),
  ...part,
});

/** The county of the coverage snapshots on their day. */
export const aMatchContext = (minutes: Minutes = { 1: { a: 10 } }): MatchContext => ({
  today: TODAY,
  reachability: aSnapshot({ minutes }).reachability,
  reachMinutesOf: (formatCode) => FORMATS.find(({ code }) => code === formatCode)?.reachMinutes ?? -1,
  freshnessDays: 28,
});
