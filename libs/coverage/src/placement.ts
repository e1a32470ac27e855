import type { DemandCell } from './demand.js';
import type { SupplyEntry } from '#libs/matching';

/** “Berücksichtigte Personen” of one demand cell; `placed` and `unplaced` are people and add up to those of the cell. */
export interface PlacedCell {
  readonly cell: DemandCell;
  readonly placed: number;
  readonly unplaced: number;
  /** Cells with the same number have the same options; numbers run from 0 without a gap. */
  readonly optionClass: number;
}

/** “Genutztes Angebot”: how many of the free places of an entry the assignment takes. */
export interface UsedEntry {
  readonly entry: SupplyEntry;
  /** Has free places that can be given today; false entries take nobody. */
  readonly isCounting: boolean;
  readonly taken: number;
  /** One person more without children could have a place here, if need be by moving others. */
  readonly isOpen: boolean;
}

/** “Knappe Plätze”: a limit of the minimum cut: places of an offering, or its places for children, and how many it lets through. */
export interface CutLimit {
  readonly kind: 'places' | 'child-places';
  readonly offeringId: string;
  readonly capacity: number;
}

/** “Engpass”: limits that together part those without a place from free places; as many get through as were placed. */
export interface MinimumCut {
  /** In the order of offerings; an offering may stand there several times (sections, first and second children). */
  readonly limits: readonly CutLimit[];
  /** People with options that no limit concerns: all of them have a place. */
  readonly peopleBeyond: number;
}

/** “Bestmögliche Zuordnung” of people to free places in reach: a computation for the map, never a decision about a person. */
export interface Placement {
  /** In the disclosed order: lawful priority, waiting since, Gemeinde. */
  readonly cells: readonly PlacedCell[];
  /** All entries of the snapshot, by offering and section. */
  readonly entries: readonly UsedEntry[];
  readonly cut: MinimumCut;
}
