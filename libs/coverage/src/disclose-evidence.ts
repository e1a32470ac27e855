import type { Gap, GapEvidence, ScarcePlaces } from './gap.js';
import type { WayOut } from './ways-out/way-out.js';
import { suppressSmallCells } from './suppress-small-cells.js';

/** A count that may be hidden. */
type Hidden<T extends { readonly people: number }> = Omit<T, 'people'> & { readonly people: number | null };

/** “Gezeigter Beleg”: counts of people are null where they are small or could be found by subtraction. */
export interface DisclosedEvidence extends Pick<GapEvidence, 'freePlacesInReach' | 'nearest'> {
  readonly people: number | null;
  readonly isSuppressed: boolean;
  readonly peopleByMunicipality: readonly Hidden<GapEvidence['peopleByMunicipality'][number]>[];
  readonly peopleByCause: readonly Hidden<GapEvidence['peopleByCause'][number]>[];
  readonly peopleWithChildren: number | null;
  readonly children: number | null;
  readonly demand: number | null;
  readonly scarceOfferings: readonly ScarcePlaces[];
  /** Empty also where it would tell of few parents. */
  readonly scarceChildPlaces: readonly ScarcePlaces[];
  readonly waysOut: readonly Hidden<WayOut>[];
}

/**
 * “Beleg zeigen”: the figures of a gap for everybody who may read it. Where the people of a gap are fewer than the threshold all
 * counts are hidden; else those cells by which few people could be told from the others. Which office is responsible for how
 * many is not shown to anybody.
 */
export function discloseEvidence({ people, evidence }: Gap, threshold: number): DisclosedEvidence {
  const isSmall = (count: number) => count > 0 && count < threshold;
  const isSuppressed = isSmall(people);
  const tells = (...counts: readonly number[]) => isSuppressed || counts.some(isSmall);
  const { peopleWithChildren, children, demand, freePlacesInReach, nearest } = evidence;
  const hidesParents = tells(peopleWithChildren, people - peopleWithChildren);
  return {
    people: isSuppressed ? null : people,
    isSuppressed,
    peopleByMunicipality: discloseCells(evidence.peopleByMunicipality, ({ ags }) => ags, threshold),
    peopleByCause: discloseCells(evidence.peopleByCause, ({ cause }) => cause, threshold),
    peopleWithChildren: hidesParents ? null : peopleWithChildren,
    children: hidesParents || tells(children) ? null : children,
    demand: tells(demand, demand - people) ? null : demand,
    freePlacesInReach,
    nearest,
    scarceOfferings: evidence.scarceOfferings ?? [],
    scarceChildPlaces: hidesParents ? [] : (evidence.scarceChildPlaces ?? []),
    waysOut: (evidence.waysOut ?? []).map((way) => ({
      ...way,
      people: tells(way.people, people - way.people) ? null : way.people,
    })),
  };
}

/** Cells that add up to the people of the gap. Where names alone would tell the counts, they are left out too. */
function discloseCells<T extends { readonly people: number }>(
  cells: readonly T[],
  nameOf: (cell: T) => string,
  threshold: number,
): Hidden<T>[] {
  const parts = cells.map((cell) => ({ part: nameOf(cell), group: 'gap', count: cell.people }));
  const hidden = suppressSmallCells(parts, threshold);
  const isTold = cells.reduce((sum, cell) => sum + cell.people, 0) >= threshold;
  if (isTold && hidden.isTotalHidden) return [];
  return cells.map((cell) => ({ ...cell, people: hidden.parts.has(nameOf(cell)) ? null : cell.people }));
}
