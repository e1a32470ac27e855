import type { DisclosedCoverage } from '#libs/coverage';
import type { Ags } from '#libs/region';

/**
 * “Veröffentlichter Bedarf” by Gemeinde, in the order of the coverage: what everybody sees. Hidden counts are replaced by what anybody could
 * guess from the rest: the remainder of the smallest total that is shown, shared out by population; where no total is shown, half the
 * threshold each. Whatever is computed from it tells nothing of a hidden count, because two counts that look alike give the same.
 */
export function publishedDemand(
  { municipalities, associations, total }: DisclosedCoverage,
  populations: ReadonlyMap<Ags, number>,
  smallCellThreshold: number,
): Float64Array {
  const demand = Float64Array.from(municipalities, (area) => area.demand ?? Number.NaN);
  const share = (members: readonly number[], people: number): void => {
    const hidden = members.filter((index) => Number.isNaN(demand[index]));
    const weights = hidden.map((index) => populations.get((municipalities[index] as { ags: Ags }).ags) ?? 0);
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const remainder = people - sumOf(members, demand);
    for (const [at, index] of hidden.entries()) {
      const part = whole === 0 ? 1 / hidden.length : (weights[at] ?? 0) / whole;
      demand[index] = Math.max(0, remainder) * part;
    }
  };
  const everywhere = municipalities.map((_, index) => index);
  for (const { key, demand: people } of associations) {
    if (people === null) continue;
    share(
      everywhere.filter((index) => municipalities[index]?.associationKey === key),
      people,
    );
  }
  if (total.demand !== null) share(everywhere, total.demand);
  return demand.map((people) => (Number.isNaN(people) ? smallCellThreshold / 2 : people));
}

function sumOf(members: readonly number[], demand: Float64Array): number {
  return members.reduce((sum, index) => sum + (demand[index] || 0), 0);
}
