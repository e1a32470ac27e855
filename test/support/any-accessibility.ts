import fc from 'fast-check';
import type { AccessibilityMethod, Catchments, FormatFigures, Places } from '#libs/accessibility';
import { greatCircleKm } from '#libs/region';

/** A region with figures: what a property of accessibility needs. */
export interface AccessibilityCase {
  readonly municipalities: Places;
  readonly sites: Places;
  readonly limits: readonly number[];
  readonly method: AccessibilityMethod;
  readonly formats: readonly FormatFigures[];
}

/** One place of {@link Places}. */
export const placeAt = ({ latitude, longitude }: Places, index: number) => ({
  latitude: latitude[index] as number,
  longitude: longitude[index] as number,
});

const placesOf = (list: readonly (readonly [number, number])[]): Places => ({
  latitude: Float64Array.from(list, ([latitude]) => latitude),
  longitude: Float64Array.from(list, ([, longitude]) => longitude),
});

/** Somewhere on the globe, a county wide or a continent wide; near the poles and across the date line too. */
const region = fc.record({
  middle: fc.constantFrom([50, 8], [0, 180], [89.5, 0], [-89.9, 40], [-17, 179.9]),
  degrees: fc.constantFrom(0.02, 0.3, 1, 20),
});

const places = (
  { middle: [north = 0, east = 0], degrees }: { middle: readonly number[]; degrees: number },
  most: number,
) =>
  fc
    .array(fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -40, max: 40 })), {
      maxLength: most,
    })
    .map((steps) =>
      placesOf(
        steps.map(([up, right]) => {
          const latitude = Math.min(90, Math.max(-90, north + (up / 40) * degrees));
          const longitude = east + (right / 40) * degrees;
          return [latitude, longitude > 180 ? longitude - 360 : longitude] as const;
        }),
      ),
    );

/** Ways that occur in the region, so that limits often lie exactly on one. */
function waysOf(municipalities: Places, sites: Places): number[] {
  return [...municipalities.latitude.keys()].flatMap((i) =>
    [...sites.latitude.keys()].map((j) => greatCircleKm(placeAt(municipalities, i), placeAt(sites, j))),
  );
}

const limitsFor = (municipalities: Places, sites: Places) => {
  const ways = waysOf(municipalities, sites).filter((km) => km > 0 && km < 6000);
  return fc
    .uniqueArray(fc.constantFrom(10, 20, 30, 0.5, 400, ...ways), { minLength: 1, maxLength: 4 })
    .map((limits) => limits.sort((a, b) => a - b));
};

const column = (length: number, most: number) =>
  fc
    .array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: most })), {
      minLength: length,
      maxLength: length,
    })
    .map((numbers) => Float64Array.from(numbers));

const methodFor = (zones: number): fc.Arbitrary<AccessibilityMethod> =>
  fc
    .tuple(
      fc.constantFrom('2sfca' as const, 'e2sfca' as const, '3sfca' as const),
      fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: zones, maxLength: zones }),
    )
    .map(([kind, falls]) => {
      const weights = falls.map((_, zone) =>
        falls.slice(0, zone + 1).reduce((weight, fall) => weight * fall, 1),
      );
      return kind === '2sfca' ? { kind } : { kind, weights };
    });

/** Any region, zones, method and figures; many figures are zero. */
export function anyAccessibility(most = { formats: 6 }): fc.Arbitrary<AccessibilityCase> {
  return region
    .chain((where) => fc.record({ municipalities: places(where, 14), sites: places(where, 9) }))
    .chain(({ municipalities, sites }) =>
      limitsFor(municipalities, sites).chain((limits) =>
        fc.record({
          municipalities: fc.constant(municipalities),
          sites: fc.constant(sites),
          limits: fc.constant(limits),
          method: methodFor(limits.length),
          formats: fc.array(
            fc.record({
              supply: column(sites.latitude.length, 40),
              demand: column(municipalities.latitude.length, 90_000),
            }),
            { minLength: 1, maxLength: most.formats },
          ),
        }),
      ),
    );
}

/** “Jedes Paar für sich”: zone of every pair by the great circle alone, −1 outside. */
export function zonesByHand({ municipalities, sites, limits }: AccessibilityCase): number[][] {
  return [...sites.latitude.keys()].map((j) =>
    [...municipalities.latitude.keys()].map((i) => {
      const km = greatCircleKm(placeAt(municipalities, i), placeAt(sites, j));
      return limits.findIndex((limit) => km <= limit);
    }),
  );
}

/** The zones that catchments hold, in the same form. */
export function zonesOf({
  siteCount,
  municipalityCount,
  start,
  pairs,
  order,
  limits,
}: Catchments): number[][] {
  return Array.from({ length: siteCount }, (_, site) => {
    const zones: number[] = Array.from({ length: municipalityCount }, () => -1);
    for (const pair of pairs.subarray(start[site], start[site + 1])) {
      zones[order[Math.floor(pair / limits.length)] as number] = pair % limits.length;
    }
    return zones;
  });
}

/** The twin of the scores: the formulas of the papers over a full table of weights. */
export function scoresByHand(given: AccessibilityCase, figures: FormatFigures): number[] {
  const { method } = given;
  const byZone = (zone: number) => (zone < 0 ? 0 : method.kind === '2sfca' ? 1 : (method.weights[zone] ?? 0));
  const weights = zonesByHand(given).map((row) => row.map(byZone));
  const pulls = weights.map((row, site) =>
    row.map((weight, i) => {
      if (method.kind !== '3sfca') return weight;
      if ((figures.supply[site] ?? 0) === 0) return 0;
      const all = weights.reduce(
        (sum, other, j) => sum + ((figures.supply[j] ?? 0) > 0 ? (other[i] ?? 0) : 0),
        0,
      );
      return all > 0 ? (weight * weight) / all : 0;
    }),
  );
  const ratios = pulls.map((row, site) => {
    const people = row.reduce((sum, pull, i) => sum + pull * (figures.demand[i] ?? 0), 0);
    return people > 0 ? (figures.supply[site] ?? 0) / people : 0;
  });
  return Array.from(figures.demand, (_, i) =>
    pulls.reduce((sum, row, site) => sum + (row[i] ?? 0) * (ratios[site] ?? 0), 0),
  );
}

/** The greatest relative difference of two columns; where one says 0, so must the other. */
export function worstDifference(scores: ArrayLike<number>, expected: ArrayLike<number>): number {
  return Array.from(scores).reduce((worst, score, index) => {
    const should = expected[index] ?? NaN;
    const difference = should === 0 ? (score === 0 ? 0 : Infinity) : Math.abs(score / should - 1);
    return difference <= worst ? worst : difference;
  }, 0);
}
