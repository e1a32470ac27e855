import type { LocalDate } from '#libs/calendar';
import type { Daypart, LanguageLevel } from '#libs/course-catalogue';
import type { Ags } from '#libs/region';
import type { MatchCase, MatchContext } from './match-case.js';
import { BIT_OF, type MatchCriterion, type MissedCriteria } from './match-criteria.js';
import { compareMatches, type Match } from './match.js';
import { openMatcher } from './matcher.js';
import type { SupplyEntry } from './supply.js';

/** “Frage nach Kursen”, of nobody in particular: what is null or empty is not asked for. */
export interface CourseQuestion {
  /** The Gemeinde to set out from. */
  readonly ags: Ags | null;
  readonly formatCode: string | null;
  readonly level: LanguageLevel | null;
  /** Times that somebody has. */
  readonly dayparts: readonly Daypart[];
  /** Children who need Kinderbeaufsichtigung. */
  readonly childrenUnderThree: number;
  readonly childrenFromThree: number;
  /** Longest way, one way; null: as far as the Kurstyp reaches. Says nothing without a Gemeinde. */
  readonly mostMinutes: number | null;
  /** Days of entry, both included. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** Only where somebody can enter: with a free place, and figures that are not too old. */
  readonly freeOnly: boolean;
}

/** “Kurs gefunden”: the entry that answers a question, with the criteria that were asked for and those that are told anyway. */
export type CourseHit = Omit<Match, 'isFitting' | 'wishRank'>;

/** Told of every course found: they decide whether somebody gets a place there. */
const TOLD: readonly MatchCriterion[] = ['places', 'approval', 'freshness', 'secure'];

const NOWHERE = '' as Ags;

/**
 * “Kurse finden”: the courses that answer a question, each with one entry: the earliest with a free place, else the earliest. In the
 * order of suggestions: nearness in time, then in space (IntV §7(3)). Judged by the same criteria as a case.
 */
export function findCourses(
  question: CourseQuestion,
  entries: readonly SupplyEntry[],
  context: MatchContext,
): CourseHit[] {
  const asked = criteriaAskedFor(question);
  const { mostMinutes } = question;
  const matcher = openMatcher(
    mostMinutes === null ? context : { ...context, reachMinutesOf: () => mostMinutes },
  );
  const person = somebodyWho(question, context.today);
  const answers = entries.filter(
    (entry) =>
      (question.from === null || entry.startsOn >= question.from) &&
      (question.to === null || entry.startsOn <= question.to) &&
      (matcher.missed(person, entry) & setOf(asked)) === 0,
  );
  const shown = new Set([...asked, ...TOLD]);
  return oneOfEachCourse(answers)
    .map((entry) => matcher.describe(person, entry, matcher.missed(person, entry)))
    .map((match) => ({ ...match, isFitting: true, wishRank: null }))
    .sort(compareMatches)
    .map(({ isFitting: _fits, wishRank: _rank, verdicts, ...hit }) => ({
      ...hit,
      verdicts: verdicts.filter(({ criterion }) => shown.has(criterion)),
    }));
}

function criteriaAskedFor(question: CourseQuestion): readonly MatchCriterion[] {
  const { ags, formatCode, level, dayparts, childrenUnderThree, childrenFromThree, freeOnly } = question;
  const asked: Partial<Record<MatchCriterion, boolean>> = {
    start: true,
    wish: formatCode !== null,
    level: level !== null,
    reach: ags !== null,
    times: dayparts.length > 0,
    childcare: childrenUnderThree + childrenFromThree > 0,
    places: freeOnly,
    freshness: freeOnly,
  };
  return (Object.keys(asked) as MatchCriterion[]).filter((criterion) => asked[criterion] === true);
}

function setOf(criteria: readonly MatchCriterion[]): MissedCriteria {
  return criteria.reduce((set, criterion) => set | BIT_OF[criterion], 0);
}

/** The question as the matcher knows people; what was not asked for is not looked at. */
function somebodyWho(question: CourseQuestion, today: LocalDate): MatchCase {
  return {
    id: '',
    code: '',
    ags: question.ags ?? NOWHERE,
    formatCode: question.formatCode ?? '',
    level: question.level,
    accessRoute: 'entitled',
    entitledUntil: null,
    dayparts: question.dayparts,
    childrenUnderThree: question.childrenUnderThree,
    childrenFromThree: question.childrenFromThree,
    waitingSince: today,
    wishes: [],
  };
}

function oneOfEachCourse(entries: readonly SupplyEntry[]): readonly SupplyEntry[] {
  const chosen = new Map<string, SupplyEntry>();
  for (const entry of entries) {
    const known = chosen.get(entry.offeringId);
    if (known === undefined || isRather(entry, known)) chosen.set(entry.offeringId, entry);
  }
  return [...chosen.values()];
}

function isRather(entry: SupplyEntry, known: SupplyEntry): boolean {
  const isFull = ({ freePlaces }: SupplyEntry): boolean => freePlaces === 0;
  if (isFull(entry) !== isFull(known)) return isFull(known);
  if (entry.startsOn !== known.startsOn) return entry.startsOn < known.startsOn;
  return entry.sectionNumber < known.sectionNumber;
}
