import { chordOf } from './sphere.js';

/**
 * “Zonentafel”: the zone of a squared chord by one look into a table instead of a comparison for each zone. Slots in which a border
 * lies say one more than “outside” (the number of zones): those few pairs are decided exactly.
 */
export interface ZoneTable {
  /** Chord of the last limit with a margin for rounding: farther apart nothing is in reach. */
  readonly reach: number;
  readonly zoneOfSlot: Int32Array;
  readonly slotsPerUnit: number;
  /** Squared chords from here on lie beyond the table. */
  readonly end: number;
  readonly chords: readonly number[];
}

const SLOTS = 1024;
/** A border so near to the edge of its slot, in slots, takes the neighbour too: rounding must not carry a pair over it. */
const SLOT_MARGIN = 1 / 64;
/** Rounding of coordinates on the unit sphere (about 6 µm) and of the chord itself. */
const REACH_MARGIN = { absolute: 1e-12, relative: 1e-9 };

/**
 * “Zonentafel bauen” for limits in km. It goes to twice the squared reach, so that nearly every candidate of a search is inside it
 * and no branch has to be guessed.
 */
export function buildZoneTable(limits: readonly number[]): ZoneTable {
  const chords = limits.map(chordOf);
  const reach = (chords.at(-1) ?? 0) * (1 + REACH_MARGIN.relative) + REACH_MARGIN.absolute;
  const end = 2 * reach * reach;
  const slotsPerUnit = SLOTS / end;
  const zoneOfSlot = new Int32Array(SLOTS + 1).fill(limits.length);
  const borders = chords.map((chord) => chord * chord * slotsPerUnit);
  for (let zone = limits.length - 1; zone >= 0; zone--)
    zoneOfSlot.fill(zone, 0, Math.ceil(borders[zone] ?? 0));
  for (const border of borders) {
    zoneOfSlot[Math.max(0, Math.floor(border - SLOT_MARGIN))] = limits.length + 1;
    zoneOfSlot[Math.floor(border + SLOT_MARGIN)] = limits.length + 1;
  }
  return { reach, zoneOfSlot, slotsPerUnit, end, chords };
}
