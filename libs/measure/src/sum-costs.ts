import type { Funding, Measure } from './measure.js';

/** “Kosten und Finanzierung” of one measure or of many together. All in cents of a euro. */
export interface CostSum {
  readonly plannedCents: number;
  readonly actualCents: number;
  readonly grantedCents: number;
  /** Planned or requested, not yet granted: hoped for, so it closes no gap. */
  readonly hopedForCents: number;
  /** “Finanzierungslücke”: planned cost that no grant covers. */
  readonly openCents: number;
  /** Measures whose planned cost nobody has entered: their gap is unknown and not in `openCents`. */
  readonly withoutPlannedCost: number;
}

const NOTHING: CostSum = {
  plannedCents: 0,
  actualCents: 0,
  grantedCents: 0,
  hopedForCents: 0,
  openCents: 0,
  withoutPlannedCost: 0,
};

/** The figures of a measure that costs are summed from. */
export type CostedMeasure = Pick<Measure, 'id' | 'plannedCostCents' | 'actualCostCents'>;

/**
 * “Kosten zusammenzählen”. A surplus of one measure does not fill the gap of another: grants are bound to what they were granted for. What
 * was refused counts nowhere.
 */
export function sumCosts(
  measures: readonly CostedMeasure[],
  funding: readonly Pick<Funding, 'measureId' | 'amountCents' | 'state'>[],
): CostSum {
  return measures
    .map((measure) =>
      costOf(
        measure,
        funding.filter(({ measureId }) => measureId === measure.id),
      ),
    )
    .reduce(add, NOTHING);
}

function costOf(
  { plannedCostCents, actualCostCents }: CostedMeasure,
  lines: readonly Pick<Funding, 'amountCents' | 'state'>[],
): CostSum {
  const sumOf = (...states: readonly Funding['state'][]): number =>
    lines
      .filter(({ state }) => states.includes(state))
      .reduce((sum, { amountCents }) => sum + amountCents, 0);
  const grantedCents = sumOf('granted');
  const plannedCents = plannedCostCents ?? 0;
  return {
    plannedCents,
    actualCents: actualCostCents ?? 0,
    grantedCents,
    hopedForCents: sumOf('planned', 'requested'),
    openCents: Math.max(0, plannedCents - grantedCents),
    withoutPlannedCost: plannedCostCents === null ? 1 : 0,
  };
}

function add(a: CostSum, b: CostSum): CostSum {
  return {
    plannedCents: a.plannedCents + b.plannedCents,
    actualCents: a.actualCents + b.actualCents,
    grantedCents: a.grantedCents + b.grantedCents,
    hopedForCents: a.hopedForCents + b.hopedForCents,
    openCents: a.openCents + b.openCents,
    withoutPlannedCost: a.withoutPlannedCost + b.withoutPlannedCost,
  };
}
