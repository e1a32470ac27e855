import { ok, refuse, type Result } from '#libs/kernel';

/**
 * “Zonen des Einzugsbereichs”: how far each zone reaches (upper limits, ascending, in the unit of the ways: minutes or km; a way of
 * exactly a limit still belongs to the zone) and what a person in it counts. Only the ratio of the weights matters.
 */
export interface CatchmentZones {
  readonly limits: readonly number[];
  readonly weights: readonly number[];
}

/**
 * “Zonen nach Luo und Qi”: 10, 20 and 30 minutes with the weights 1, 0.68 and 0.22, the slow decay of the paper.
 * W. Luo, Y. Qi: An enhanced two-step floating catchment area (E2SFCA) method for measuring spatial accessibility to primary care
 * physicians. Health & Place 15 (2009) 1100–1107.
 */
export const LUO_QI_ZONES: CatchmentZones = { limits: [10, 20, 30], weights: [1, 0.68, 0.22] };

/**
 * “Zonen annehmen”: whether these zones can weigh anything. Refuses with `no-zones`, `zone-weights-do-not-match`,
 * `zone-limits-not-ascending` (also where one is not above zero) or `zone-weights-not-falling` (also where one is not above zero:
 * who counts nothing is outside), naming the number of the zone from 1.
 */
export function acceptZones(zones: CatchmentZones): Result<CatchmentZones> {
  const { limits, weights } = zones;
  if (limits.length === 0) return refuse('no-zones');
  if (weights.length !== limits.length) {
    return refuse('zone-weights-do-not-match', { limits: limits.length, weights: weights.length });
  }
  for (const [zone, limit] of limits.entries()) {
    const weight = weights[zone] ?? 0;
    const isAscending = limit > (limits[zone - 1] ?? 0) && Number.isFinite(limit);
    if (!isAscending) return refuse('zone-limits-not-ascending', { zone: zone + 1 }, 'limits');
    const isFalling = weight > 0 && weight <= (weights[zone - 1] ?? Number.MAX_VALUE);
    if (!isFalling) return refuse('zone-weights-not-falling', { zone: zone + 1 }, 'weights');
  }
  return ok(zones);
}

/**
 * “Gaußsche Gewichte”: exp(−d² / β) at the inner edge of each zone, so the first weighs 1; β in the square of the unit of the limits.
 * With zones of 10 and β = 262 this gives, rounded, the weights of {@link LUO_QI_ZONES}. The form is that of Luo & Qi 2009.
 */
export function gaussianWeights(limits: readonly number[], beta: number): number[] {
  return limits.map((_, zone) => Math.exp(-((limits[zone - 1] ?? 0) ** 2) / beta));
}
