import type { Ags } from '#libs/region';
import {
  coverageByMunicipality,
  coverageRate,
  type CoverageFigures,
  type CoverageQuestion,
} from './coverage-by-municipality.js';
import type { CoverageSnapshot } from './coverage-snapshot.js';
import { hiddenAreas } from './hidden-areas.js';
import type { Placement } from './placement.js';
import { sumByAssociation } from './sum-by-association.js';
import { supplyInReach, type SupplyInReach } from './supply-in-reach.js';

/** “Gezeigte Versorgung”: all figures of people are null where they are suppressed; what is offered is never secret. */
export interface DisclosedFigures extends SupplyInReach {
  readonly demand: number | null;
  readonly placed: number | null;
  readonly unplaced: number | null;
  readonly rate: number | null;
  readonly longestWaitDays: number | null;
  readonly isSuppressed: boolean;
}

/** “Versorgungskarte”, ready to be shown: nobody sees more than this. */
export interface DisclosedCoverage {
  readonly total: DisclosedFigures;
  readonly municipalities: readonly (DisclosedFigures & {
    readonly ags: Ags;
    readonly name: string;
    readonly associationKey: string;
  })[];
  readonly associations: readonly (DisclosedFigures & { readonly key: string; readonly name: string })[];
}

/** What is disclosed to whom. */
export interface DisclosureQuestion extends CoverageQuestion {
  /** Counts from 1 to one below are hidden, and those by which they could be found. */
  readonly smallCellThreshold: number;
}

/**
 * “Versorgung zeigen” for one question: Gemeinden in the order of the snapshot, associations by ascending key, and the whole. See
 * {@link hiddenAreas} for what is hidden.
 */
export function discloseCoverage(
  snapshot: CoverageSnapshot,
  placement: Placement,
  question: DisclosureQuestion,
): DisclosedCoverage {
  const hidden = hiddenAreas(snapshot, placement, question, question.smallCellThreshold);
  const rows = coverageByMunicipality(snapshot, placement, question);
  const byAgs = new Map(rows.map((row) => [row.ags, row]));
  const inReach = supplyInReach(snapshot, question);
  const disclose = (figures: CoverageFigures | undefined, members: readonly Ags[], isHidden: boolean) => ({
    ...(isHidden ? SUPPRESSED : shown(figures)),
    ...inReach(members),
  });
  const everywhere = snapshot.municipalities.map(({ ags }) => ags);
  return {
    total: disclose(addUp(rows), everywhere, hidden.isTotalHidden),
    municipalities: snapshot.municipalities.map(({ ags, name, associationKey }) => ({
      ags,
      name,
      associationKey,
      ...disclose(byAgs.get(ags), [ags], hidden.parts.has(ags)),
    })),
    associations: sumByAssociation(rows, snapshot.municipalities).map((association) => ({
      key: association.areaKey,
      name: association.name,
      ...disclose(association, association.members, hidden.groups.has(association.areaKey)),
    })),
  };
}

const SUPPRESSED = {
  demand: null,
  placed: null,
  unplaced: null,
  rate: null,
  longestWaitDays: null,
  isSuppressed: true,
} as const;

function shown(figures: CoverageFigures | undefined) {
  const { demand, placed, unplaced, rate, longestWaitDays } = figures ?? addUp([]);
  return { demand, placed, unplaced, rate, longestWaitDays, isSuppressed: false };
}

function addUp(rows: readonly CoverageFigures[]): CoverageFigures {
  const placed = rows.reduce((sum, row) => sum + row.placed, 0);
  const unplaced = rows.reduce((sum, row) => sum + row.unplaced, 0);
  const waits = rows.map((row) => row.longestWaitDays).filter((days) => days !== null);
  return {
    demand: placed + unplaced,
    placed,
    unplaced,
    rate: coverageRate(placed, placed + unplaced),
    longestWaitDays: waits.length === 0 ? null : waits.reduce((a, b) => Math.max(a, b)),
  };
}
