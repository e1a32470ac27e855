import type { MeasureReview, ReviewAspect, TrafficLight } from './measure-review.js';
import { REVIEW_ASPECTS, TRAFFIC_LIGHTS } from './measure-review.js';

/** “Veränderung zum Vorjahr” of one light: besser, schlechter, gleich; null where one of both says nothing. */
export type LightChange = 'better' | 'worse' | 'same' | null;

/** The review that counts for one measure and year, with what changed since the year before that was reviewed. */
export interface ReviewedYear {
  readonly year: number;
  readonly review: MeasureReview;
  readonly changes: Readonly<Record<ReviewAspect, LightChange>>;
}

/** “Überprüfungen, die gelten”: without those in whose place a correction stands; the newest first. */
export function standingReviews(reviews: readonly MeasureReview[]): readonly MeasureReview[] {
  const corrected = new Set(reviews.map(({ correctsId }) => correctsId));
  return reviews
    .filter(({ id }) => !corrected.has(id))
    .toSorted((a, b) => order(b.asOf, a.asOf) || order(b.reviewedAt, a.reviewedAt) || order(a.id, b.id));
}

/** “Vergleich über die Jahre” of one measure: the last standing review of each year, the newest year first. */
export function compareReviews(reviews: readonly MeasureReview[]): readonly ReviewedYear[] {
  const byYear = new Map<number, MeasureReview>();
  for (const review of standingReviews(reviews)) {
    const year = yearOf(review);
    if (!byYear.has(year)) byYear.set(year, review);
  }
  const years = [...byYear.keys()].toSorted((a, b) => b - a);
  return years.flatMap((year, index) => {
    const review = byYear.get(year);
    if (review === undefined) return [];
    const before = byYear.get(years[index + 1] ?? Number.NaN);
    return [{ year, review, changes: changesBetween(before, review) }];
  });
}

/** The year for which a review counts: that of its cut-off day. */
export function yearOf({ asOf }: Pick<MeasureReview, 'asOf'>): number {
  return Number(asOf.slice(0, 4));
}

/** How many of each colour an aspect has: the status table of a Themenfeld. */
export function countLights(
  reviews: readonly MeasureReview[],
): Readonly<Record<ReviewAspect, Readonly<Record<TrafficLight, number>>>> {
  const counted = (aspect: ReviewAspect) =>
    Object.fromEntries(
      TRAFFIC_LIGHTS.map((light) => [
        light,
        reviews.filter((review) => review[aspect].light === light).length,
      ]),
    ) as Record<TrafficLight, number>;
  return { implementation: counted('implementation'), schedule: counted('schedule'), goal: counted('goal') };
}

function changesBetween(
  before: MeasureReview | undefined,
  now: MeasureReview,
): Readonly<Record<ReviewAspect, LightChange>> {
  const change = (aspect: ReviewAspect) => changeOf(before?.[aspect].light ?? 'none', now[aspect].light);
  const [implementation, schedule, goal] = REVIEW_ASPECTS;
  return {
    implementation: change(implementation),
    schedule: change(schedule),
    goal: change(goal),
  };
}

function changeOf(before: TrafficLight, now: TrafficLight): LightChange {
  if (before === 'none' || now === 'none') return null;
  const step = TRAFFIC_LIGHTS.indexOf(now) - TRAFFIC_LIGHTS.indexOf(before);
  if (step === 0) return 'same';
  return step < 0 ? 'better' : 'worse';
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
