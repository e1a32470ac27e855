import { Injectable } from '@nestjs/common';
import {
  gatherCatchments,
  keepAccessibility,
  publishedDemand,
  rateAreas,
  type AccessibilityLedger,
  type Catchments,
  type CatchmentZones,
} from '#libs/accessibility';
import type { DisclosedCoverage, SiteSupply } from '#libs/coverage';
import type { Ags, Municipality, Reachability } from '#libs/region';
import type { AccessibilityFigures } from '../coverage-reading.js';

/** One question to the map, answered but for the accessibility. */
export interface AccessibilityQuestion {
  /** Tells this question from others to the same places: format and level. */
  readonly key: string;
  readonly municipalities: readonly Municipality[];
  readonly siteIds: readonly string[];
  readonly reachability: Reachability;
  readonly zones: CatchmentZones;
  /** Small cells are hidden in it; nothing else of people is looked at. */
  readonly disclosed: DisclosedCoverage;
  readonly supply: readonly SiteSupply[];
  readonly smallCellThreshold: number;
}

/** Catchments of one reachability and the figures that were last counted on them. */
interface KeptCatchments {
  readonly catchments: Catchments;
  readonly siteOf: ReadonlyMap<string, number>;
  readonly books: Map<string, Books>;
}

interface Books {
  readonly ledger: AccessibilityLedger;
  readonly supply: Float64Array;
  readonly demand: Float64Array;
}

/**
 * “Zugänglichkeit fortschreiben”: catchments are found once for each reachability, and of the figures of a question only what changed
 * is counted anew. Demand is what everybody may see, so no score tells of a hidden count.
 */
@Injectable()
export class KeepAccessibility {
  private readonly kept = new WeakMap<Reachability, Map<string, KeptCatchments>>();

  of(question: AccessibilityQuestion): AccessibilityFigures {
    const { disclosed, municipalities, smallCellThreshold } = question;
    const { catchments, siteOf, books } = this.catchmentsOf(question);
    const populations = new Map(municipalities.map(({ ags, population }) => [ags, population]));
    const demand = publishedDemand(disclosed, populations, smallCellThreshold);
    const supply = new Float64Array(siteOf.size);
    for (const { siteId, freePlaces } of question.supply) {
      const site = siteOf.get(siteId);
      if (site !== undefined) supply[site] = freePlaces;
    }
    const known = books.get(question.key) ?? openBooks(catchments, question.zones);
    books.set(question.key, known);
    follow(known, supply, demand);
    const scores = known.ledger.scores[0] ?? new Float64Array(demand.length);
    const { municipalities: ratings, together } = rateAreas(catchments, { scores, demand, supply });
    const rows = disclosed.municipalities;
    const numbers = rows.map((_, index) => index);
    return {
      total: together(numbers),
      municipalities: new Map(rows.map(({ ags }, index) => [ags, ratings[index] ?? null])),
      associations: new Map(
        disclosed.associations.map(({ key }) => [
          key,
          together(numbers.filter((index) => rows[index]?.associationKey === key)),
        ]),
      ),
    };
  }

  private catchmentsOf({ reachability, zones, ...places }: AccessibilityQuestion): KeptCatchments {
    const byLimits = this.kept.get(reachability) ?? new Map<string, KeptCatchments>();
    this.kept.set(reachability, byLimits);
    const key = JSON.stringify(zones);
    const known = byLimits.get(key);
    if (known !== undefined) return known;
    const siteOf = new Map(places.siteIds.map((id, index) => [id, index]));
    const order = places.disclosed.municipalities.map(({ ags }) => ags);
    const catchments = gather(order, siteOf, reachability, zones.limits);
    const found = { catchments, siteOf, books: new Map<string, Books>() };
    byLimits.set(key, found);
    return found;
  }
}

function gather(
  order: readonly Ags[],
  siteOf: ReadonlyMap<string, number>,
  reachability: Reachability,
  limits: readonly number[],
): Catchments {
  const ways = order.flatMap((ags, municipality) =>
    reachability.sitesWithin(ags, limits.at(-1) ?? 0).flatMap(({ siteId, minutes }) => {
      const site = siteOf.get(siteId);
      return site === undefined ? [] : [{ municipality, site, minutes }];
    }),
  );
  return gatherCatchments(
    { municipalities: order.length, sites: siteOf.size },
    {
      municipality: Int32Array.from(ways, ({ municipality }) => municipality),
      site: Int32Array.from(ways, ({ site }) => site),
      length: Float64Array.from(ways, ({ minutes }) => minutes),
    },
    limits,
  );
}

function openBooks(catchments: Catchments, { weights }: CatchmentZones): Books {
  const supply = new Float64Array(catchments.siteCount);
  const demand = new Float64Array(catchments.municipalityCount);
  const ledger = keepAccessibility(catchments, { kind: 'e2sfca', weights }, [{ supply, demand }]);
  return { ledger, supply, demand };
}

/** Tells the ledger of all that is not as it was. */
function follow({ ledger, ...known }: Books, supply: Float64Array, demand: Float64Array): void {
  for (const [site, places] of supply.entries()) {
    if (known.supply[site] === places) continue;
    ledger.changeSupply(0, site, places);
    known.supply[site] = places;
  }
  for (const [municipality, people] of demand.entries()) {
    if (known.demand[municipality] === people) continue;
    ledger.changeDemand(0, municipality, people);
    known.demand[municipality] = people;
  }
}
