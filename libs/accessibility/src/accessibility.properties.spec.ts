import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  anyAccessibility,
  placeAt,
  scoresByHand,
  worstDifference,
  zonesByHand,
  zonesOf,
  type AccessibilityCase,
} from '../../../test/support/any-accessibility.js';
import { greatCircleKm } from '#libs/region';
import {
  findCatchments,
  gatherCatchments,
  keepAccessibility,
  listCatchment,
  scoreAccessibility,
  withSite,
  type FormatFigures,
} from './index.js';

const RUNS = { numRuns: 200 };
const found = ({ municipalities, sites, limits }: AccessibilityCase) =>
  findCatchments(municipalities, sites, limits);
const scored = (given: AccessibilityCase, formats: readonly FormatFigures[] = given.formats) =>
  scoreAccessibility(found(given), given.method, formats);
const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);

describe('Catchments', () => {
  it('hold exactly the pairs that the great circle puts into each zone, anywhere on the globe', () => {
    fc.assert(
      fc.property(anyAccessibility(), (given) => {
        expect(zonesOf(found(given))).toEqual(zonesByHand(given));
      }),
      RUNS,
    );
  });

  it('are the same when a site is added as when all are found anew', () => {
    fc.assert(
      fc.property(anyAccessibility(), (given) => {
        const { sites } = given;
        const none = { latitude: new Float64Array(0), longitude: new Float64Array(0) };
        let grown = found({ ...given, sites: none });
        for (const [site, latitude] of sites.latitude.entries()) {
          grown = withSite(grown, latitude, sites.longitude[site] as number);
        }
        expect(zonesOf(grown)).toEqual(zonesOf(found(given)));
        expect(grown.sites).toEqual(sites);
      }),
      RUNS,
    );
  });

  it('are the same from ways that are known already', () => {
    fc.assert(
      fc.property(anyAccessibility(), (given) => {
        const { municipalities, sites, limits } = given;
        const counts = { municipalities: municipalities.latitude.length, sites: sites.latitude.length };
        const all = Array.from({ length: counts.municipalities * counts.sites }, (_, pair) => ({
          municipality: pair % counts.municipalities,
          site: Math.floor(pair / counts.municipalities),
        })).reverse();
        const length = Float64Array.from(all, ({ municipality, site }) =>
          greatCircleKm(placeAt(municipalities, municipality), placeAt(sites, site)),
        );
        const ways = {
          municipality: Int32Array.from(all, ({ municipality }) => municipality),
          site: Int32Array.from(all, ({ site }) => site),
          length,
        };
        const gathered = gatherCatchments(counts, ways, limits);
        expect(zonesOf(gathered)).toEqual(zonesByHand(given));
        for (let site = 0; site < counts.sites; site++) {
          expect(listCatchment(gathered, site)).toEqual(listCatchment(found(given), site));
        }
      }),
      RUNS,
    );
  });
});

describe('Scores', () => {
  it('are those of the formulas over every single pair', () => {
    fc.assert(
      fc.property(anyAccessibility(), (given) => {
        for (const [format, scores] of scored(given).entries()) {
          const expected = scoresByHand(given, given.formats[format] as FormatFigures);
          expect(worstDifference(scores, expected)).toBeLessThan(1e-9);
        }
      }),
      RUNS,
    );
  });

  it('give out exactly the places that somebody can reach', () => {
    fc.assert(
      fc.property(anyAccessibility(), (given) => {
        const zones = zonesByHand(given);
        for (const [format, scores] of scored(given).entries()) {
          const { supply, demand } = given.formats[format] as FormatFigures;
          const isReached = (site: number) =>
            zones[site]?.some((zone, i) => zone >= 0 && (demand[i] ?? 0) > 0);
          const reached = sum(supply.filter((_, site) => isReached(site)));
          const given_out = sum(scores.map((score, i) => score * (demand[i] ?? 0)));
          expect(Math.abs(given_out - reached)).toBeLessThanOrEqual(1e-9 * reached);
        }
      }),
      RUNS,
    );
  });

  it('never fall when 2SFCA or E2SFCA gets more places', () => {
    const twoSteps = anyAccessibility().filter(
      ({ method, sites }) => method.kind !== '3sfca' && sites.latitude.length > 0,
    );
    fc.assert(
      fc.property(twoSteps, fc.nat(), fc.integer({ min: 1, max: 30 }), (given, anySite, more) => {
        const site = anySite % given.sites.latitude.length;
        const after = given.formats.map(({ supply, demand }) => ({
          supply: supply.map((places, index) => (index === site ? places + more : places)),
          demand,
        }));
        const before = scored(given);
        for (const [format, scores] of scored(given, after).entries()) {
          expect(scores.every((score, i) => score >= (before[format]?.[i] ?? NaN))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('have the same bits whatever other formats are computed beside them', () => {
    fc.assert(
      fc.property(anyAccessibility(), (given) => {
        const alone = given.formats.flatMap((figures) => scored(given, [figures]));
        expect(scored(given)).toEqual(alone);
      }),
      RUNS,
    );
  });
});

describe('Kept scores', () => {
  const change = fc.record({
    what: fc.constantFrom('supply', 'demand'),
    format: fc.nat(),
    row: fc.nat(),
    figure: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5000 })),
  });

  it('have after any changes the bits of a new computation', () => {
    fc.assert(
      fc.property(anyAccessibility({ formats: 3 }), fc.array(change, { maxLength: 12 }), (given, changes) => {
        const catchments = found(given);
        const ledger = keepAccessibility(catchments, given.method, given.formats);
        const now = given.formats.map(({ supply, demand }) => ({
          supply: supply.slice(),
          demand: demand.slice(),
        }));
        for (const { what, format: anyFormat, row, figure } of changes) {
          const format = anyFormat % now.length;
          const column = now[format]?.[what as 'supply' | 'demand'] as Float64Array;
          if (column.length === 0) continue;
          column[row % column.length] = figure;
          if (what === 'supply') ledger.changeSupply(format, row % column.length, figure);
          else ledger.changeDemand(format, row % column.length, figure);
        }
        expect(ledger.scores).toEqual(scoreAccessibility(catchments, given.method, now));
      }),
      RUNS,
    );
  });

  it('follow a site that is added and then offers places', () => {
    fc.assert(
      fc.property(anyAccessibility({ formats: 2 }), fc.integer({ min: 1, max: 30 }), (given, places) => {
        const before = found(given);
        const ledger = keepAccessibility(before, given.method, given.formats);
        const at =
          given.municipalities.latitude.length > 0
            ? placeAt(given.municipalities, 0)
            : { latitude: 50, longitude: 8 };
        const longer = withSite(before, at.latitude, at.longitude);
        if (before.siteCount > 0) ledger.changeSupply(0, 0, given.formats[0]?.supply[0] ?? 0);
        ledger.takeSites(longer);
        const grown = given.formats.map(({ supply, demand }, format) => ({
          supply: Float64Array.from([...supply, format === 0 ? places : 0]),
          demand,
        }));
        ledger.changeSupply(0, before.siteCount, places);
        expect(ledger.scores).toEqual(scoreAccessibility(longer, given.method, grown));
      }),
      RUNS,
    );
  });
});
