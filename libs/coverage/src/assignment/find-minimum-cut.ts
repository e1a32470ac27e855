import type { CutLimit, MinimumCut } from '../placement.js';
import type { FlowNetwork } from './flow-network.js';
import type { PlaceNetwork } from './lay-places.js';
import type { IndexedEntry } from './supply-index.js';

/** The minimum cut of a network, and for each entry whether somebody more could still get a place there. */
export interface FoundCut {
  readonly cut: MinimumCut;
  readonly isOpen: (entry: number) => boolean;
}

/**
 * “Engpass bestimmen”: reads the minimum cut off the network after all flow was sent. Where no path with room is left, the nodes that
 * still reach the sink and those that do not are parted by full arcs alone, and what these can carry is exactly the flow that was sent
 * (max-flow = min-cut; Ford & Fulkerson 1956). Of all minimum cuts this is the one nearest to the places: one more on any of its
 * limits is one that somebody can take. It does not depend on which of several best assignments was found.
 */
export function findMinimumCut(
  places: PlaceNetwork,
  peopleOf: readonly number[],
  entries: readonly IndexedEntry[],
): FoundCut {
  const { network, nodes } = places;
  const reaches = nodesBeforeSink(network);
  const limits: CutLimit[] = [];
  for (let arc = 0; arc < network.target.length; arc += 2) {
    const from = network.target[arc + 1] as number;
    const to = network.target[arc] as number;
    if (reaches[from] === 1 || reaches[to] === 0) continue;
    limits.push(limitOf(places, from, network.room[arc + 1] as number, entries));
  }
  const peopleBeyond = peopleOf.reduce(
    (sum, people, number) => sum + (reaches[number] === 1 ? people : 0),
    0,
  );
  return { cut: { limits, peopleBeyond }, isOpen: (entry) => reaches[nodes.entry + entry] === 1 };
}

/** 1 for each node from which the sink can still be reached: one walk backwards over arcs with room. */
function nodesBeforeSink({ nodeCount, sink, first, next, target, room, queue }: FlowNetwork): Uint8Array {
  const reaches = new Uint8Array(nodeCount);
  let end = 0;
  queue[end++] = sink;
  reaches[sink] = 1;
  for (let start = 0; start < end; start++) {
    for (let arc = first[queue[start] as number] as number; arc >= 0; arc = next[arc] as number) {
      const before = target[arc] as number;
      if (reaches[before] === 1 || (room[arc ^ 1] as number) <= 0) continue;
      reaches[before] = 1;
      queue[end++] = before;
    }
  }
  return reaches;
}

/** Only arcs out of entries, offerings and child places are ever full. */
function limitOf(
  { nodes, entryOfChild, offeringIds }: PlaceNetwork,
  from: number,
  capacity: number,
  entries: readonly IndexedEntry[],
): CutLimit {
  if (from >= nodes.child) {
    const entry = entries[entryOfChild[from - nodes.child] ?? -1];
    return { kind: 'child-places', offeringId: entry?.entry.offeringId ?? '', capacity };
  }
  const isOffering = from >= nodes.offering;
  const offeringId = isOffering
    ? offeringIds[from - nodes.offering]
    : entries[from - nodes.entry]?.entry.offeringId;
  return { kind: 'places', offeringId: offeringId ?? '', capacity };
}
