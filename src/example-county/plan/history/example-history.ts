import { addDays, type LocalDate } from '#libs/calendar';
import { OBSTACLES, type Offering } from '#libs/course-catalogue';
import { addMonths, monthOf, type CourseTurn, type TrendCount } from '#libs/trend';
import type { PlacedCourse } from '../../../trends/index.js';
import { largestRemainder } from '../largest-remainder.js';
import { seededRandom, wholeBetween, type SeededRandom } from '../seeded-random.js';
import { stableId } from '../stable-id.js';

/** People of today with one need, where they live. */
export interface PeopleThere {
  readonly formatCode: string;
  readonly areaKey: string;
  readonly people: number;
}

/** A course that began. */
export type PastStart = PlacedCourse;

const MONTHS = 24;
const SEED = 20_270_310;
const VOCATIONAL = 'vocational';
/** As the law has them; the example is no place that computes by them. */
const DEADLINES = { usual: 42, vocational: 28 };

/**
 * “Verlauf des Beispiels”: the two years before today, month by month. Today's people give the weights, so that where many wait many
 * began; waiting became shorter by and by, summers are quiet, and of the places offered about three of four were accepted.
 */
export function exampleHistory(
  today: LocalDate,
  needs: readonly PeopleThere[],
  begun: readonly PastStart[],
): { readonly counts: readonly TrendCount[]; readonly courses: readonly PlacedCourse[] } {
  const random = seededRandom(SEED);
  const cells = addUp(needs);
  const ago = Array.from({ length: MONTHS }, (_, index) => MONTHS - index);
  const months = ago.map((back) => ({ back, month: addMonths(monthOf(today), -back) }));
  const known = new Set(begun.map(({ day }) => monthOf(day)));
  return {
    counts: months.flatMap(({ back, month }) => countsOf(month, back, cells, random)),
    courses: [
      ...begun,
      ...months
        .filter(({ month }) => !known.has(month))
        .flatMap(({ month }) => coursesOf(month, 'started', cells, random)),
      ...months.flatMap(({ month }) =>
        (['cancelled', 'postponed', 'merged'] as const).flatMap((turn) =>
          coursesOf(month, turn, cells, random),
        ),
      ),
    ],
  };
}

/** Of the courses that run today, those that began before. */
export function pastStarts(
  offerings: readonly Offering[],
  today: LocalDate,
  areaOf: (siteId: string) => string,
): readonly PastStart[] {
  return offerings
    .filter(({ startsOn }) => startsOn < monthOf(today))
    .map(({ id, startsOn, formatCode, siteIds, sections, maximumSize }) => ({
      offeringId: id,
      turn: 'started' as const,
      day: startsOn,
      formatCode,
      areaKey: areaOf(siteIds[0] ?? ''),
      reasonCode: null,
      taken: sections[0]?.taken ?? 0,
      places: maximumSize,
    }));
}

function countsOf(
  month: LocalDate,
  back: number,
  cells: readonly PeopleThere[],
  random: SeededRandom,
): readonly TrendCount[] {
  const isSummer = ['07', '08'].includes(month.slice(5, 7));
  const began = Math.round((isSummer ? 16 : 31) - back / 4 + wholeBetween(random, -3, 3));
  const offered = Math.round(began * 1.35) + wholeBetween(random, 0, 4);
  const declined = Math.round(offered * 0.14) + wholeBetween(random, 0, 2);
  const lapsed = Math.round(offered * 0.08) + wholeBetween(random, 0, 2);
  const waiting = cells.map((cell) => ({
    ...cell,
    people: Math.max(0, Math.round(cell.people * (1 + back / 60) + random() - 0.5)),
  }));
  const plain = (measure: TrendCount['measure'], there: readonly PeopleThere[]): readonly TrendCount[] =>
    there.map((cell) => ({ ...cell, month, measure, days: null, isLate: false }));
  return [
    ...(began > 0 ? startsOf(month, back, shared(began, cells, random), random) : []),
    ...plain('waiting', waiting),
    ...plain('offered', shared(offered, cells, random)),
    ...plain('accepted', shared(offered - declined - lapsed, cells, random)),
    ...plain('declined', shared(declined, cells, random)),
    ...plain('lapsed', shared(lapsed, cells, random)),
  ].filter(({ people }) => people > 0);
}

function startsOf(
  month: LocalDate,
  back: number,
  there: readonly PeopleThere[],
  random: SeededRandom,
): readonly TrendCount[] {
  const usual = 36 + back * 0.7;
  const starts = new Map<string, TrendCount>();
  for (const { formatCode, areaKey, people } of there) {
    for (let person = 0; person < people; person += 1) {
      const days = Math.round(usual * (0.45 + random() * 1.1));
      const key = `${formatCode} ${areaKey} ${days}`;
      const isLate = days > (formatCode === VOCATIONAL ? DEADLINES.vocational : DEADLINES.usual);
      const before = starts.get(key)?.people ?? 0;
      starts.set(key, { month, measure: 'started', formatCode, areaKey, days, isLate, people: before + 1 });
    }
  }
  return [...starts.values()];
}

/** So many people, where people wait, a little by chance. */
function shared(people: number, cells: readonly PeopleThere[], random: SeededRandom): readonly PeopleThere[] {
  const shares = largestRemainder(
    people,
    cells.map((cell) => cell.people * (0.5 + random())),
  );
  return cells.map((cell, index) => ({ ...cell, people: shares[index] ?? 0 }));
}

const USUAL_COURSES: Readonly<Record<CourseTurn, readonly [number, number]>> = {
  started: [3, 5],
  cancelled: [0, 1],
  postponed: [0, 1],
  merged: [0, 0],
};

function coursesOf(
  month: LocalDate,
  turn: CourseTurn,
  cells: readonly PeopleThere[],
  random: SeededRandom,
): readonly PlacedCourse[] {
  const courses = wholeBetween(random, ...USUAL_COURSES[turn]);
  return Array.from({ length: courses }, (_, index) => {
    const cell = cells[wholeBetween(random, 0, cells.length - 1)];
    const isBegun = turn === 'started';
    return {
      offeringId: stableId(`past course ${month} ${turn} ${index}`),
      turn,
      day: addDays(month, wholeBetween(random, 2, 24)),
      formatCode: cell?.formatCode ?? 'general',
      areaKey: cell?.areaKey ?? '',
      reasonCode: isBegun ? null : (OBSTACLES[Math.floor(random() ** 2 * 4)] ?? 'other'),
      taken: isBegun ? wholeBetween(random, 11, 19) : wholeBetween(random, 2, 7),
      places: 20,
    };
  });
}

function addUp(needs: readonly PeopleThere[]): readonly PeopleThere[] {
  const cells = new Map<string, PeopleThere>();
  for (const { formatCode, areaKey, people } of needs) {
    const key = `${formatCode} ${areaKey}`;
    cells.set(key, { formatCode, areaKey, people: people + (cells.get(key)?.people ?? 0) });
  }
  return [...cells.values()];
}
