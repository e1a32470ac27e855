import type { Daypart } from '#libs/course-catalogue';
import type { AccessRoute, ParticipantNeed } from '#libs/referral';
import type { SeededRandom } from '../seeded-random.js';

/** A value and how often it comes, against the others. */
type Chance<T> = readonly [value: T, weight: number];

const ROUTES: readonly Chance<AccessRoute>[] = [
  ['obliged-jobcenter', 36],
  ['cooperation-plan', 8],
  ['entitled', 22],
  ['obliged-immigration', 14],
  ['obliged-welfare', 14],
  ['resettler', 3],
  ['self-payer', 3],
];

/** One route leads to a Berufssprachkurs, one to the Erstorientierung of people who have no other course yet. */
const ROUTE_OF_FORMAT: Readonly<Record<string, AccessRoute>> = {
  vocational: 'vocational',
  'first-orientation': 'obliged-welfare',
};

/** One counselling office reports nothing yet, as it is when a circle begins. */
const OFFICES: Readonly<Record<AccessRoute, readonly Chance<string>[]>> = {
  'obliged-jobcenter': [['jobcenter', 1]],
  'cooperation-plan': [['jobcenter', 1]],
  vocational: [['jobcenter', 1]],
  'obliged-immigration': [['auslaenderbehoerde', 1]],
  'obliged-welfare': [['sozialamt', 1]],
  entitled: [
    ['auslaenderbehoerde', 5],
    ['awo', 2],
    ['caritas', 3],
  ],
  admitted: [['caritas', 1]],
  resettler: [['caritas', 1]],
  'self-payer': [['awo', 1]],
};

const MOSTLY_MORNINGS: readonly Chance<readonly Daypart[]>[] = [
  [[], 50],
  [['morning'], 25],
  [['morning', 'afternoon'], 25],
];

/** Weeks are spoken of, not days. Nobody here has waited so long that the wait alone is a gap. */
const WAITED_DAYS: readonly Chance<number>[] = [
  [7, 14],
  [14, 18],
  [21, 18],
  [28, 16],
  [35, 12],
  [49, 10],
  [63, 7],
  [77, 5],
];

/** General courses have places enough, so these people are only waiting for the next start. */
const LONG_WAITS: readonly Chance<number>[] = [...WAITED_DAYS, [98, 4], [126, 3], [161, 1]];

/** How somebody came to be entitled or obliged. */
export function routeOf(random: SeededRandom, formatCode: string): AccessRoute {
  return ROUTE_OF_FORMAT[formatCode] ?? pick(random, ROUTES);
}

/** The office that knows of them. */
export function officeOf(random: SeededRandom, route: AccessRoute): string {
  return pick(random, OFFICES[route]);
}

/** The times they have. */
export function daypartsOf(random: SeededRandom, formatCode: string): readonly Daypart[] {
  if (formatCode === 'evening') return ['evening'];
  if (formatCode === 'women-with-childcare') return ['morning'];
  return formatCode === 'general' ? pick(random, MOSTLY_MORNINGS) : [];
}

/** The children who must be looked after meanwhile, for each person. */
export function childrenOf(
  random: SeededRandom,
  formatCode: string,
): Pick<ParticipantNeed, 'childrenUnderThree' | 'childrenFromThree'> {
  if (formatCode !== 'women-with-childcare') return { childrenUnderThree: 0, childrenFromThree: 0 };
  const [childrenUnderThree, childrenFromThree] = pick<readonly [number, number]>(random, [
    [[1, 0], 4],
    [[0, 1], 4],
    [[1, 1], 1],
  ]);
  return { childrenUnderThree, childrenFromThree };
}

/** For how many days they have waited. */
export function waitedDaysOf(random: SeededRandom, formatCode: string): number {
  return pick(random, formatCode === 'general' ? LONG_WAITS : WAITED_DAYS);
}

function pick<T>(random: SeededRandom, chances: readonly Chance<T>[]): T {
  const sum = chances.reduce((all, [, weight]) => all + weight, 0);
  let drawn = random() * sum;
  for (const [value, weight] of chances) {
    drawn -= weight;
    if (drawn < 0) return value;
  }
  const last = chances.at(-1);
  if (last === undefined) throw new RangeError('nothing to pick from');
  return last[0];
}
