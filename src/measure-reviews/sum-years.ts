import { compareReviews, type MeasureReview, type ReviewFigures } from '#libs/measure-review';
import type { YearSum } from './review-reading.js';

type Figure = Exclude<keyof ReviewFigures, 'missingReason'>;

/** “Zahlen der Jahre”: sums over the last standing review of each measure and year, the newest year first. */
export function sumYears(reviews: readonly MeasureReview[]): readonly YearSum[] {
  const measureIds = [...new Set(reviews.map(({ measureId }) => measureId))];
  const counted = measureIds.flatMap((id) =>
    compareReviews(reviews.filter(({ measureId }) => measureId === id)),
  );
  const years = [...new Set(counted.map(({ year }) => year))].toSorted((a, b) => b - a);
  return years.map((year) => {
    const ofYear = counted.filter((one) => one.year === year).map(({ review }) => review);
    return {
      year,
      reviews: ofYear.length,
      participants: sumOf(ofYear, 'participants'),
      staff: sumOf(ofYear, 'staff'),
      actualCostCents: sumOf(ofYear, 'actualCostCents'),
      fundingCents: sumOf(ofYear, 'fundingCents'),
    };
  });
}

function sumOf(reviews: readonly MeasureReview[], figure: Figure): number | null {
  const given = reviews.flatMap(({ figures }) => figures[figure] ?? []);
  if (given.length === 0) return null;
  return Math.round(given.reduce((sum, one) => sum + one, 0) * 100) / 100;
}
