import { countingPoints, CRITERIA, type Assessment, type Criterion } from './criterion.js';

/** “Streuung”: how the members judged one measure by one criterion, 0 to 4. */
export interface CriterionSpread {
  readonly criterion: Criterion;
  readonly count: number;
  readonly mean: number;
  readonly least: number;
  readonly most: number;
  /** “Standardabweichung” of all members, not of a sample. */
  readonly deviation: number;
  /** “Uneinig”: the deviation reaches the limit of the county. */
  readonly isDisputed: boolean;
}

/** “Bewertung einer Maßnahme”, of all members together. */
export interface MeasureSummary {
  readonly measureId: string;
  /** In the order of {@link CRITERIA}; those that nobody judged are left out. */
  readonly spreads: readonly CriterionSpread[];
  /** Members who judged it by all criteria. */
  readonly assessed: number;
  /** “Nicht genug Bewertungen”: fewer than half of the members judged it whole. */
  readonly isThin: boolean;
  /** Weighted mean, 0 to 4; null where a criterion was judged by nobody. */
  readonly score: number | null;
}

/** What counts how much, and from when on members disagree. */
export interface SummaryRules {
  readonly weights: Readonly<Record<Criterion, number>>;
  readonly disputedDeviation: number;
  readonly members: number;
}

/** “Bewertungen zusammenfassen”: one for each measure, in the order given. */
export function summariseAssessments(
  measureIds: readonly string[],
  assessments: readonly Assessment[],
  rules: SummaryRules,
): readonly MeasureSummary[] {
  return measureIds.map((measureId) =>
    summarise(
      measureId,
      assessments.filter((one) => one.measureId === measureId),
      rules,
    ),
  );
}

function summarise(measureId: string, given: readonly Assessment[], rules: SummaryRules): MeasureSummary {
  const spreads = CRITERIA.flatMap((criterion) => {
    const points = given.filter((one) => one.criterion === criterion).map(countingPoints);
    return points.length === 0 ? [] : [spreadOf(criterion, points, rules.disputedDeviation)];
  });
  const assessed = [...new Set(given.map(({ accountId }) => accountId))].filter((member) =>
    isWhole(given, member),
  ).length;
  return {
    measureId,
    spreads,
    assessed,
    isThin: assessed * 2 < rules.members || assessed === 0,
    score: spreads.length === CRITERIA.length ? weightedMean(spreads, rules.weights) : null,
  };
}

/** “Ganz bewertet”: whether a member judged a measure by all criteria. */
function isWhole(given: readonly Assessment[], member: string): boolean {
  return given.filter(({ accountId }) => accountId === member).length === CRITERIA.length;
}

function spreadOf(criterion: Criterion, points: readonly number[], limit: number): CriterionSpread {
  const mean = points.reduce((sum, one) => sum + one, 0) / points.length;
  const variance = points.reduce((sum, one) => sum + (one - mean) ** 2, 0) / points.length;
  const deviation = Math.sqrt(variance);
  return {
    criterion,
    count: points.length,
    mean,
    least: Math.min(...points),
    most: Math.max(...points),
    deviation,
    isDisputed: points.length > 1 && deviation >= limit,
  };
}

function weightedMean(spreads: readonly CriterionSpread[], weights: SummaryRules['weights']): number | null {
  const whole = spreads.reduce((sum, { criterion }) => sum + weights[criterion], 0);
  if (whole === 0) return null;
  return spreads.reduce((sum, { criterion, mean }) => sum + weights[criterion] * mean, 0) / whole;
}
